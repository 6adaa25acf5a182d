import {
  cellCountOf,
  columnCountOf,
  isWholeColumns,
  isWholeRows,
  rowCountOf,
  type Area,
} from "../model/area";
import { ExcelError } from "../protocol/excel-error";
import type { JsonValue } from "../protocol/json";

/** Above this Excel answers null, without an error. */
const MOST_CELLS_READ = 5_000_000;

type Row = readonly JsonValue[];

const isList = (value: JsonValue): value is Row => Array.isArray(value);

/** Whether a range has no end, such as `A:C` or `4:5`: its cells can neither be read nor be written one by one. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

/** The content of an area, row by row; null for unbounded areas and for more cells than Excel reads. */
export function readTable(area: Area, read: (row: number, column: number) => JsonValue): JsonValue {
  if (isUnbounded(area) || cellCountOf(area) > MOST_CELLS_READ) return null;
  return Array.from({ length: rowCountOf(area) }, (_, row) =>
    Array.from({ length: columnCountOf(area) }, (_, column) =>
      read(area.top + row, area.left + column),
    ),
  );
}

/**
 * Spreads what was given for an area over its cells: one value for all, or a row of rows of exactly its shape, where null
 * leaves a cell alone. Throws InvalidArgument for null alone, any other shape and unbounded areas.
 */
export function writeTable(
  area: Area,
  given: JsonValue,
  write: (row: number, column: number, value: JsonValue) => void,
): void {
  if (given === null) throw new ExcelError("InvalidArgument", "null for a whole range");
  if (isUnbounded(area)) throw new ExcelError("InvalidArgument", "the range has no end");
  const rows = isList(given) ? given : null;
  if (rows && !hasShape(rows, area)) {
    throw new ExcelError(
      "InvalidArgument",
      `a range of ${rowCountOf(area)} × ${columnCountOf(area)} cells got another shape`,
    );
  }
  for (let row = 0; row < rowCountOf(area); row += 1) {
    const cells = rows?.[row];
    for (let column = 0; column < columnCountOf(area); column += 1) {
      const value = (cells === undefined || !isList(cells) ? given : cells[column]) ?? null;
      if (value !== null) write(area.top + row, area.left + column, value);
    }
  }
}

const hasShape = (rows: Row, area: Area): boolean =>
  rows.length === rowCountOf(area) &&
  rows.every((row) => isList(row) && row.length === columnCountOf(area));
