import type { SheetSnapshot } from "../../core";
import type { CellStyle, SheetAppearance } from "../../hosts/xlsx-file/reading/appearance";

/** How far down and to the right a sheet is drawn. */
export type SheetExtent = { readonly rows: number; readonly columns: number };

/** A short sheet is drawn with empty cells around it, as Excel does. */
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 14;

/** As far as cells that hold something, merged areas, and cells that are filled or framed. */
export function sheetExtent(sheet: SheetSnapshot, appearance: SheetAppearance): SheetExtent {
  let rows = LEAST_ROWS;
  let columns = LEAST_COLUMNS;
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  for (const { row, column } of sheet.cells) reach(row, column);
  for (const { bottom, right } of sheet.mergedAreas) reach(bottom, right);
  for (const { row, column, style } of appearance.cells) {
    const look = appearance.styles[style];
    if (look && isVisible(look)) reach(row, column);
  }
  return { rows, columns };
}

const isVisible = ({ fill, borders }: CellStyle): boolean =>
  fill !== null || borders.top || borders.right || borders.bottom || borders.left;
