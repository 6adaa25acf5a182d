import { parseReference, type CellSnapshot, type WorkbookSnapshot } from "../workbook";

const COLUMNS_PER_ROW = 16_384;

const keyOf = (row: number, column: number): number => row * COLUMNS_PER_ROW + column;

/** Finds the cells of a workbook by `sheet!A1`; a sheet is gone through once, when it is first asked for. */
export function cellLookup({
  sheets,
}: WorkbookSnapshot): (reference: string) => CellSnapshot | null {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const gone = new Map<string, ReadonlyMap<number, CellSnapshot>>();
  const cellsOf = (name: string): ReadonlyMap<number, CellSnapshot> => {
    const known = gone.get(name);
    if (known) return known;
    const cells = named.get(name)?.cells ?? [];
    const found = new Map<number, CellSnapshot>();
    for (const cell of cells) found.set(keyOf(cell.row, cell.column), cell);
    gone.set(name, found);
    return found;
  };
  const find = (reference: string): CellSnapshot | null => {
    const place = parseReference(reference);
    if (!place) return null;
    return cellsOf(place.sheet).get(keyOf(place.position.row, place.position.column)) ?? null;
  };
  // Several rules ask for the same cells.
  const asked = new Map<string, CellSnapshot | null>();
  return (reference) => {
    const known = asked.get(reference);
    if (known !== undefined) return known;
    const cell = find(reference);
    asked.set(reference, cell);
    return cell;
  };
}
