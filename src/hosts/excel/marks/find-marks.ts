import type { Severity } from "../../../core";
import { severityOfColor } from "../../mark-colors";
import type { FoundMark } from "../../pair-marks";
import type { FilledCell } from "./read-fills";

/** The cells that bear the fill of a mark. */
export const foundMarks = (fills: readonly FilledCell[]): readonly FoundMark[] =>
  fills.flatMap(({ row, column, fill }) => {
    const severity: Severity | null = fill.kind === "solid" ? severityOfColor(fill.color) : null;
    return severity === null ? [] : [{ row, column, severity }];
  });
