import type { Area } from "../model/area";
import type { Sheet, SheetLine } from "../model/sheet";

/** A rectangle in points from the sheet's top left corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const sizeOf = (line: SheetLine | undefined, standard: number): number =>
  line?.hidden ? 0 : (line?.size ?? standard);

/** The height of a row in points; 0 for a hidden one. */
export const heightOfRow = (sheet: Sheet, row: number): number =>
  sizeOf(sheet.rows.get(row), sheet.standardHeight);

/** The width of a column in points; 0 for a hidden one. */
export const widthOfColumn = (sheet: Sheet, column: number): number =>
  sizeOf(sheet.columns.get(column), sheet.standardWidth);

/** The sum of the sizes of lines, of which most have the standard one. */
function sumOfSizes(
  lines: ReadonlyMap<number, SheetLine>,
  from: number,
  to: number,
  standard: number,
): number {
  let sum = (to - from + 1) * standard;
  for (const [number, line] of lines) {
    if (from <= number && number <= to) sum += sizeOf(line, standard) - standard;
  }
  return sum;
}

/** Where an area lies on the sheet. */
export function boxOf(sheet: Sheet, { top, left, bottom, right }: Area): Box {
  return {
    left: sumOfSizes(sheet.columns, 1, left - 1, sheet.standardWidth),
    top: sumOfSizes(sheet.rows, 1, top - 1, sheet.standardHeight),
    width: sumOfSizes(sheet.columns, left, right, sheet.standardWidth),
    height: sumOfSizes(sheet.rows, top, bottom, sheet.standardHeight),
  };
}
