import {
  LINE_STYLES,
  LINE_WEIGHTS,
  type CellFormat,
  type Edge,
  type Line,
} from "../model/cell-format";
import type { JsonValue } from "../protocol/json";
import type { ApiSet } from "../protocol/members";
import { givenColor, givenWord } from "./given-values";

/** One property of a line: how Office.js tells it, and the line once it is set; null is no line. */
export type LineProperty = {
  readonly since: ApiSet;
  get(line: Line | null): JsonValue;
  set(line: Line | null, value: JsonValue): Line | null;
};

const BLACK = "#000000";
const THIN_LINE: Line = { style: "Continuous", weight: "Thin", color: null };

/** Setting any property but the style `None` where there is no line draws one. */
export const LINE_PROPERTIES: Readonly<Record<"style" | "weight" | "color", LineProperty>> = {
  style: {
    since: "1.1",
    get: (line) => line?.style ?? "None",
    set: (line, value) =>
      value === "None" ? null : { ...(line ?? THIN_LINE), style: givenWord(value, LINE_STYLES) },
  },
  weight: {
    since: "1.1",
    get: (line) => line?.weight ?? THIN_LINE.weight,
    set: (line, value) => ({ ...(line ?? THIN_LINE), weight: givenWord(value, LINE_WEIGHTS) }),
  },
  color: {
    since: "1.1",
    get: (line) => line?.color ?? BLACK,
    set: (line, value) => ({ ...(line ?? THIN_LINE), color: givenColor(value) }),
  },
};

/** The format with another line on an edge; null for none. */
export function withLine(format: CellFormat, edge: Edge, line: Line | null): CellFormat {
  const others = Object.entries(format.borders).filter(([other]) => other !== edge);
  return { ...format, borders: { ...Object.fromEntries(others), ...(line && { [edge]: line }) } };
}
