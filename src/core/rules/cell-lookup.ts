import { parseReference, type CellSnapshot, type WorkbookSnapshot } from "../workbook";

type Rows = readonly (readonly CellSnapshot[] | undefined)[];

function inRows(cells: readonly CellSnapshot[]): Rows {
  const rows: CellSnapshot[][] = [];
  for (const cell of cells) (rows[cell.row] ??= []).push(cell);
  return rows;
}

/** The cell behind `sheet!A1`; null where nothing stands. */
export type CellLookup = (reference: string) => CellSnapshot | null;

/** Finds the cells of a workbook by `sheet!A1`; a sheet is gone through once, when it is first asked for. */
export function cellLookup({ sheets }: WorkbookSnapshot): CellLookup {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const gone = new Map<string, Rows>();
  const rowsOf = (name: string): Rows => {
    const known = gone.get(name);
    if (known) return known;
    const rows = inRows(named.get(name)?.cells ?? []);
    gone.set(name, rows);
    return rows;
  };
  return (reference) => {
    const place = parseReference(reference);
    if (!place) return null;
    const { row, column } = place.position;
    return rowsOf(place.sheet)[row]?.find((cell) => cell.column === column) ?? null;
  };
}
