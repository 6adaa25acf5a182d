import type { GridCell } from "../../canvas/canvas";
import type { IndicatorContent } from "../../content/plan-content";
import type { IndicatorDraft } from "../../sheet-draft";

/** The cell that names the indicator in a row, or the nearest one above. */
export type NameAt = (row: number) => GridCell;

/** Puts the values of an indicator into its rows, below headers that are already drawn. */
export type DrawValues = (
  content: IndicatorContent,
  row: number,
  indicator: IndicatorDraft,
  nameAt: NameAt,
) => void;

/** The columns of a ledger that hold values. */
export type ValueSection = {
  readonly width: number;
  readonly headerRows: 1 | 2 | 3;
  /** The rows that an indicator takes. */
  readonly recordRows: number;
  /** Whether these rows stand for themselves, a year each, so that names may be repeated in each of them. */
  readonly isLong: boolean;
  drawHeaders(top: number, left: number): DrawValues;
};
