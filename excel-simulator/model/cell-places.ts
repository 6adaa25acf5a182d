import { LAST_COLUMN, LAST_ROW, type Area } from "./area";
import type { Sheet, SheetLine } from "./sheet";

/** A rectangle on a sheet, in points from its top left corner. */
export type Place = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Lines = { readonly sizes: ReadonlyMap<number, SheetLine>; readonly standard: number };

const columnsOf = ({ columns, standardWidth }: Sheet): Lines => ({
  sizes: columns,
  standard: standardWidth,
});

const rowsOf = ({ rows, standardHeight }: Sheet): Lines => ({
  sizes: rows,
  standard: standardHeight,
});

function sizeOf({ sizes, standard }: Lines, number: number): number {
  const line = sizes.get(number);
  return line?.hidden ? 0 : (line?.size ?? standard);
}

/** Points from the first line to the beginning of one. */
function startOf(lines: Lines, number: number): number {
  let start = 0;
  for (let before = 1; before < number; before += 1) start += sizeOf(lines, before);
  return start;
}

/** Where an area of cells lies; hidden rows and columns take no room. */
export function placeOfArea(sheet: Sheet, { top, left, bottom, right }: Area): Place {
  const [columns, rows] = [columnsOf(sheet), rowsOf(sheet)];
  const [x, y] = [startOf(columns, left), startOf(rows, top)];
  return {
    left: x,
    top: y,
    width: startOf(columns, right + 1) - x,
    height: startOf(rows, bottom + 1) - y,
  };
}

/** A point of a sheet as a line and the points into it; lines count from 1. */
type PointInLine = { readonly line: number; readonly offset: number };

function lineAtPoint(lines: Lines, points: number, last: number): PointInLine {
  let offset = points;
  for (let line = 1; line < last; line += 1) {
    const size = sizeOf(lines, line);
    if (offset < size) return { line, offset };
    offset -= size;
  }
  return { line: last, offset: 0 };
}

/** The column that lies at some points from the left. */
export const columnAtPoint = (sheet: Sheet, points: number): PointInLine =>
  lineAtPoint(columnsOf(sheet), points, LAST_COLUMN);

/** The row that lies at some points from the top. */
export const rowAtPoint = (sheet: Sheet, points: number): PointInLine =>
  lineAtPoint(rowsOf(sheet), points, LAST_ROW);
