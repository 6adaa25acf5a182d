import { LOCALES, messagesFor } from "../messages";
import { formatReference, type CellSnapshot, type SheetSnapshot } from "../workbook";

/** The columns of the list of indicators (指標一覧) that rules ask for. */
const COLUMNS = [
  "indicator",
  "department",
  "role",
  "fiscalYear",
  "westernYear",
  "text",
  "figure",
  "unit",
] as const;

export type ListColumn = (typeof COLUMNS)[number];

/** A row of the list, below its headers. */
export type ListRow = {
  readonly row: number;
  readonly at: (column: ListColumn) => CellSnapshot | null;
  readonly cells: readonly CellSnapshot[];
};

/** The list as it stands now. */
export type TidyList = {
  readonly headerRow: number;
  readonly rows: readonly ListRow[];
  /** The reference of a column's cell in a row. */
  readonly reference: (row: ListRow, column: ListColumn) => string;
};

/** The column of each header in a row, by the words of whatever language it was written in. */
function columnsIn(cells: readonly CellSnapshot[]): ReadonlyMap<ListColumn, number> | null {
  for (const locale of LOCALES) {
    const words = messagesFor(locale).sheets.columns;
    const found = new Map<ListColumn, number>();
    for (const name of COLUMNS) {
      const header = cells.find(({ text }) => text.trim() === words[name]);
      if (header) found.set(name, header.column);
    }
    if (found.size === COLUMNS.length) return found;
  }
  return null;
}

function byRow(cells: readonly CellSnapshot[]): ReadonlyMap<number, readonly CellSnapshot[]> {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** Finds the list on its sheet by its headers; null where they are gone. */
export function readTidyList(sheet: SheetSnapshot): TidyList | null {
  const rows = byRow(sheet.cells);
  for (const [headerRow, cells] of rows) {
    const columns = columnsIn(cells);
    if (!columns) continue;
    const columnOf = (column: ListColumn): number => columns.get(column) ?? 0;
    const below = [...rows].filter(([row]) => row > headerRow);
    return {
      headerRow,
      rows: below.map(([row, held]) => ({
        row,
        cells: held,
        at: (column) => held.find((cell) => cell.column === columnOf(column)) ?? null,
      })),
      reference: ({ row }, column) =>
        formatReference(sheet.name, { row, column: columnOf(column) }),
    };
  }
  return null;
}
