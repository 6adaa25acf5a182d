import { isLate, saysLate } from "../../../../rules";
import type { Messages } from "../../../../messages";
import type { SourceCell } from "../../../blocks";
import type { ReportRow } from "../../../report-rows";
import type { SheetContext } from "../../sheet-context";

/** Something to talk about: a sentence, and the cell that it rests on. */
export type Point = { readonly sentence: string; readonly source: SourceCell };

/** Finds that of which one thing is true, the gravest first. */
export type PointFinder = (context: SheetContext) => readonly Point[];

/** Whether an indicator is late by its figures, or by what its department says of it. */
export const isHeldLate = ({ judgement }: ReportRow): boolean =>
  isLate(judgement) || (judgement.selfRating !== null && saysLate(judgement.selfRating) === true);

/** An indicator as sentences name it. */
export const namedIn = ({ indicator }: ReportRow, { talkingPoints }: Messages): string =>
  talkingPoints.named(indicator.name, indicator.department);

/** A sentence about an indicator, on the cell that its verdict rests on. */
export const pointOn = ({ file, judgement }: ReportRow, sentence: string): Point => ({
  sentence,
  source: { file, cell: judgement.cell },
});

/** Rows with the worst attainment first; those without one last, otherwise as they were read. */
export const worstFirst = (rows: readonly ReportRow[]): readonly ReportRow[] =>
  [...rows].sort(
    (one, other) =>
      (one.judgement.attainment ?? Infinity) - (other.judgement.attainment ?? Infinity) || 0,
  );
