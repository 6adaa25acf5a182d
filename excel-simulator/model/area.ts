import { columnLetters, columnNumber, type CellPosition, type MergedArea } from "../../src/core";

/** A rectangle of cells, all four edges inclusive, rows and columns from 1. */
export type Area = MergedArea;

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCountOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnCountOf = ({ left, right }: Area): number => right - left + 1;
export const cellCountOf = (area: Area): number => rowCountOf(area) * columnCountOf(area);

/** Whether an area is made of whole rows. */
export const isWholeRows = ({ left, right }: Area): boolean => left === 1 && right === LAST_COLUMN;

/** Whether an area is made of whole columns. */
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 1 && bottom === LAST_ROW;

/** The area of one cell. */
export const areaOfCell = ({ row, column }: CellPosition): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Whether a cell lies in an area. */
export const holdsCell = (area: Area, { row, column }: CellPosition): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

/** The cells that two areas share; null for none. */
export function intersectionOf(first: Area, second: Area): Area | null {
  const shared = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** The smallest area around both. */
export const areaAround = (first: Area, second: Area): Area => ({
  top: Math.min(first.top, second.top),
  left: Math.min(first.left, second.left),
  bottom: Math.max(first.bottom, second.bottom),
  right: Math.max(first.right, second.right),
});

/** Whether an area lies on the sheet and is not turned inside out. */
export const isOnSheet = ({ top, left, bottom, right }: Area): boolean =>
  1 <= top &&
  top <= bottom &&
  bottom <= LAST_ROW &&
  1 <= left &&
  left <= right &&
  right <= LAST_COLUMN;

const CORNERS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;

const between = (first: number, second: number): readonly [number, number] =>
  first <= second ? [first, second] : [second, first];

function parsed(address: string): Area | null {
  const [, left, top, right, bottom] = CORNERS.exec(address) ?? [];
  if (left !== undefined && top !== undefined) {
    const [from, to] = between(columnNumber(left), columnNumber(right ?? left));
    const [first, last] = between(Number(top), Number(bottom ?? top));
    return { top: first, left: from, bottom: last, right: to };
  }
  const [, from, to] = ROWS.exec(address) ?? [];
  if (from !== undefined && to !== undefined) {
    const [first, last] = between(Number(from), Number(to));
    return { ...WHOLE_SHEET, top: first, bottom: last };
  }
  const [, first, last] = COLUMNS.exec(address) ?? [];
  if (first === undefined || last === undefined) return null;
  const [least, most] = between(columnNumber(first), columnNumber(last));
  return { ...WHOLE_SHEET, left: least, right: most };
}

/** Reads `B2`, `$A$1:C3`, `4:5` or `A:C` in either case; null for anything else and for what lies off the sheet. */
export function parseArea(address: string): Area | null {
  const area = parsed(address.trim().toUpperCase());
  return area && isOnSheet(area) ? area : null;
}

/** Writes an area as Excel does: `B2`, `A1:C3`, `4:5`, `A:C`. */
export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeColumns(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (isWholeRows(area)) return `${top}:${bottom}`;
  const first = `${columnLetters(left)}${top}`;
  return cellCountOf(area) === 1 ? first : `${first}:${columnLetters(right)}${bottom}`;
}
