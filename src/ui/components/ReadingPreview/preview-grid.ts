import type { AccountedCell, SheetSnapshot } from "../../../core";

/** A cell of a preview; spans count the rows and columns that are left once empty ones are folded. */
export type PreviewCell = {
  readonly entry: AccountedCell;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** A place where the form holds nothing. */
export type EmptyPlace = { readonly entry: null; readonly columnSpan: number };

/**
 * The accounted cells of a sheet as rows to draw: rows and columns in which no cell begins or ends are folded, so that graph
 * paper and far-off tables fit into a narrow window.
 */
export function previewGrid(
  cells: readonly AccountedCell[],
  sheet: SheetSnapshot,
): readonly (readonly (PreviewCell | EmptyPlace)[])[] {
  const texts = new Map(sheet.cells.map(({ row, column, text }) => [`${row},${column}`, text]));
  const rows = edges(cells.flatMap(({ area }) => [area.top, area.bottom + 1]));
  const columns = edges(cells.flatMap(({ area }) => [area.left, area.right + 1]));
  const drawn = new Map<string, PreviewCell>();
  const covered = new Set<string>();
  for (const entry of cells) {
    const { top, left, bottom, right } = entry.area;
    const [row, column] = [rows.placeOf(top), columns.placeOf(left)];
    const rowSpan = rows.placeOf(bottom + 1) - row;
    const columnSpan = columns.placeOf(right + 1) - column;
    const text = texts.get(`${top},${left}`) ?? "";
    drawn.set(`${row},${column}`, { entry, text, rowSpan, columnSpan });
    for (let down = 0; down < rowSpan; down += 1) {
      for (let across = 0; across < columnSpan; across += 1) {
        if (down + across > 0) covered.add(`${row + down},${column + across}`);
      }
    }
  }
  return places(rows.count).map((row) =>
    places(columns.count).flatMap((column): (PreviewCell | EmptyPlace)[] => {
      const key = `${row},${column}`;
      return covered.has(key) ? [] : [drawn.get(key) ?? { entry: null, columnSpan: 1 }];
    }),
  );
}

const places = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);

/** The lines between which something stands, in order; `count` spaces lie between them. */
function edges(lines: readonly number[]): {
  readonly count: number;
  placeOf(line: number): number;
} {
  const sorted = [...new Set(lines)].sort((first, second) => first - second);
  const byLine = new Map(sorted.map((line, place) => [line, place]));
  return { count: Math.max(0, sorted.length - 1), placeOf: (line) => byLine.get(line) ?? 0 };
}
