import type { CellPosition } from "../../src/core";
import { cellCountOf, isWholeColumns, isWholeRows, type Area } from "./area";
import { isBlank, type Cell } from "./cell";
import type { CellFormat } from "./cell-format";
import { cellKey, cellsIn, positionsIn } from "./cell-grid";
import type { Sheet, SheetLine } from "./sheet";

/** The look of a cell: its own, else that of its row, else that of its column. */
export const formatOf = (sheet: Sheet, { row, column }: CellPosition): CellFormat =>
  sheet.cells.get(cellKey({ row, column }))?.format ??
  sheet.rows.get(row)?.format ??
  sheet.columns.get(column)?.format ??
  sheet.plainFormat;

/** The cell at a position, put into the grid where it was not there. */
export function cellAt(sheet: Sheet, position: CellPosition): Cell {
  const key = cellKey(position);
  const known = sheet.cells.get(key);
  if (known) return known;
  const format = formatOf(sheet, position);
  const cell: Cell = { value: null, formula: null, format, hyperlink: null };
  sheet.cells.set(key, cell);
  return cell;
}

/** The row or column with that number, put into the map where it was not there. */
export function lineAt(lines: Map<number, SheetLine>, number: number): SheetLine {
  const known = lines.get(number);
  if (known) return known;
  const line: SheetLine = { size: null, hidden: false, format: null };
  lines.set(number, line);
  return line;
}

/** Takes out of the grid what holds nothing and looks like the cells around it. */
export function forgetPlainCell(sheet: Sheet, position: CellPosition): void {
  const key = cellKey(position);
  const cell = sheet.cells.get(key);
  if (!cell || !isBlank(cell) || cell.hyperlink) return;
  sheet.cells.delete(key);
  if (formatOf(sheet, position) !== cell.format) sheet.cells.set(key, cell);
}

/**
 * Changes the look of an area; whole rows and columns get it as lines, so that their empty cells need no place in the
 * grid. The same change of the same format gives one format for all of its cells.
 */
export function changeFormats(
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  const known = new Map<CellFormat, CellFormat>();
  const changed = (format: CellFormat): CellFormat => {
    const result = known.get(format) ?? change(format);
    known.set(format, result);
    return result;
  };
  if (isWholeColumns(area)) changeColumns(sheet, area, changed);
  else if (isWholeRows(area)) changeRows(sheet, area, changed);
  else {
    for (const position of positionsIn(area)) {
      const cell = cellAt(sheet, position);
      cell.format = changed(cell.format);
    }
  }
}

type ChangeFormat = (format: CellFormat) => CellFormat;

function changeColumns(sheet: Sheet, area: Area, changed: ChangeFormat): void {
  for (const [row, { format }] of sheet.rows) {
    if (format)
      for (let column = area.left; column <= area.right; column += 1)
        cellAt(sheet, { row, column });
  }
  for (let column = area.left; column <= area.right; column += 1) {
    const line = lineAt(sheet.columns, column);
    line.format = changed(line.format ?? sheet.plainFormat);
  }
  for (const { cell } of cellsIn(sheet.cells, area)) cell.format = changed(cell.format);
}

/** Where a row and a column cross that both have a look, the row's holds, which keeps what the column gave it. */
function changeRows(sheet: Sheet, area: Area, changed: ChangeFormat): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const [column, { format }] of sheet.columns) if (format) cellAt(sheet, { row, column });
    const line = lineAt(sheet.rows, row);
    line.format = changed(line.format ?? sheet.plainFormat);
  }
  for (const { cell } of cellsIn(sheet.cells, area)) cell.format = changed(cell.format);
}

const FEW_CELLS = 100_000;

/** The different looks of the cells of an area. */
export function formatsIn(sheet: Sheet, area: Area): ReadonlySet<CellFormat> {
  if (cellCountOf(area) <= FEW_CELLS) {
    return new Set([...positionsIn(area)].map((position) => formatOf(sheet, position)));
  }
  const found = new Set<CellFormat>();
  for (const { cell } of cellsIn(sheet.cells, area)) found.add(cell.format);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const format = sheet.rows.get(row)?.format;
    if (format) found.add(format);
  }
  for (let column = area.left; column <= area.right; column += 1) {
    found.add(sheet.columns.get(column)?.format ?? sheet.plainFormat);
  }
  return found;
}
