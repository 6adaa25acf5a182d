import type { SheetSnapshot } from "../../core";
import type { SheetExtent } from "./sheet-extent";

/** As many as a browser lays out without a pause. */
export const ROWS_AT_ONCE = 500;
export const COLUMNS_AT_ONCE = 100;

/** The rows and columns of a sheet that are drawn, hidden ones left out. */
export type SheetWindow = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
};

/** The block of rows that a row lies in, with the columns from the left. */
export function windowAround(row: number, sheet: SheetSnapshot, extent: SheetExtent): SheetWindow {
  const inside = Math.min(Math.max(row, 1), Math.max(extent.rows, 1));
  const firstRow = Math.floor((inside - 1) / ROWS_AT_ONCE) * ROWS_AT_ONCE + 1;
  const lastRow = Math.min(firstRow + ROWS_AT_ONCE - 1, extent.rows);
  const lastColumn = Math.min(extent.columns, COLUMNS_AT_ONCE);
  return {
    firstRow,
    lastRow,
    rows: visible(firstRow, lastRow, sheet.hiddenRows),
    columns: visible(1, lastColumn, sheet.hiddenColumns),
  };
}

function visible(first: number, last: number, hidden: readonly number[]): readonly number[] {
  const without = new Set(hidden);
  const numbers = Array.from({ length: Math.max(last - first + 1, 0) }, (_, step) => first + step);
  return numbers.filter((number) => !without.has(number));
}
