import {
  parseReference,
  type CellPosition,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../workbook";

/** The cell behind `sheet!A1`; null where nothing stands. */
export type CellLookup = (reference: string) => CellSnapshot | null;

const isBefore = (one: CellPosition, other: CellPosition): boolean =>
  one.row < other.row || (one.row === other.row && one.column < other.column);

/** The cells row by row, as snapshots have them. */
function inOrder(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  const isSorted = cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || isBefore(before, cell);
  });
  return isSorted ? cells : [...cells].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** Halves the cells, in order, until the one at a place is found. */
function findAt(cells: readonly CellSnapshot[], place: CellPosition): CellSnapshot | null {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const cell = cells[middle];
    if (cell && isBefore(cell, place)) from = middle + 1;
    else to = middle;
  }
  const found = cells[from];
  return found?.row === place.row && found.column === place.column ? found : null;
}

/** Finds the cells of a workbook by `sheet!A1`. */
export function cellLookup({ sheets }: WorkbookSnapshot): CellLookup {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<string, readonly CellSnapshot[]>();
  return (reference) => {
    const place = parseReference(reference);
    if (!place) return null;
    const cells = known.get(place.sheet) ?? inOrder(named.get(place.sheet)?.cells ?? []);
    known.set(place.sheet, cells);
    return findAt(cells, place.position);
  };
}
