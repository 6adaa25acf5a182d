import type { CellPosition } from "./cell-address";
import type { CellSnapshot, CellValue, MergedArea, SheetSnapshot } from "./snapshot";

/** A cell as people see it: a merged area is one cell; a blank one has an empty text and no value. */
export type LogicalCell = MergedArea & {
  readonly text: string;
  readonly value: CellValue | null;
};

/** A sheet with its merged areas folded into single cells. */
export type LogicalGrid = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cells that hold something, row by row. */
  readonly filled: readonly LogicalCell[];
  /** The logical cell at a place, the same object each time where it is filled; null outside the used area. */
  at(row: number, column: number): LogicalCell | null;
  /** The filled cells whose first row is the given one, from left to right. */
  startingInRow(row: number): readonly LogicalCell[];
};

/** Areas above this many cells are searched instead of spread out, so that a merge over a whole sheet costs nothing. */
const LARGEST_SPREAD_AREA = 4096;
const COLUMNS_PER_ROW = 16_384;

const keyOf = (row: number, column: number): number => row * COLUMNS_PER_ROW + column;

export const topLeft = (area: MergedArea): CellPosition => ({ row: area.top, column: area.left });

const contains = (area: MergedArea, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const areaSize = (area: MergedArea): number =>
  (area.bottom - area.top + 1) * (area.right - area.left + 1);

function logicalCell(area: MergedArea, cell: CellSnapshot | undefined): LogicalCell {
  const { top, left, bottom, right } = area;
  return { top, left, bottom, right, text: cell?.text.trim() ?? "", value: cell?.value ?? null };
}

const blankCell = (row: number, column: number): LogicalCell => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
  text: "",
  value: null,
});

const singleCell = (row: number, column: number): MergedArea => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Folds the merged areas of a sheet into logical cells. */
export function createLogicalGrid(sheet: SheetSnapshot): LogicalGrid {
  const rowCount = sheet.cells.reduce((most, cell) => Math.max(most, cell.row), 0);
  const columnCount = sheet.cells.reduce((most, cell) => Math.max(most, cell.column), 0);
  const source = new Map<number, CellSnapshot>();
  if (sheet.mergedAreas.length > 0)
    for (const cell of sheet.cells) source.set(keyOf(cell.row, cell.column), cell);
  const rows: LogicalCell[][] = [];
  const fold = (row: number, column: number, cell: LogicalCell): void => {
    (rows[row] ??= [])[column] = cell;
  };
  const largeAreas: LogicalCell[] = [];
  for (const area of sheet.mergedAreas) {
    const cell = logicalCell(area, source.get(keyOf(area.top, area.left)));
    if (areaSize(area) > LARGEST_SPREAD_AREA) largeAreas.push(cell);
    else
      spread(area, (row, column) => {
        fold(row, column, cell);
      });
  }
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    if (!rows[row]?.[column]) fold(row, column, logicalCell(singleCell(row, column), cell));
  }

  const at = (row: number, column: number): LogicalCell | null => {
    if (row < 1 || column < 1 || row > rowCount || column > columnCount) return null;
    const large =
      largeAreas.length > 0 ? largeAreas.find((area) => contains(area, row, column)) : undefined;
    return large ?? rows[row]?.[column] ?? blankCell(row, column);
  };
  const filled: LogicalCell[] = [];
  for (const { row, column } of sheet.cells) {
    const cell = at(row, column);
    if (cell && cell.text !== "" && cell.top === row && cell.left === column) filled.push(cell);
  }
  const byRow = groupByRow(filled);
  return { rowCount, columnCount, filled, at, startingInRow: (row) => byRow.get(row) ?? [] };
}

function spread(area: MergedArea, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

function groupByRow(cells: readonly LogicalCell[]): ReadonlyMap<number, readonly LogicalCell[]> {
  const rows = new Map<number, LogicalCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.top);
    if (row) row.push(cell);
    else rows.set(cell.top, [cell]);
  }
  return rows;
}
