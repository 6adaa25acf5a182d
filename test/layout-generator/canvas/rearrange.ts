import type { Canvas } from "./canvas";

/** Where the lines of a sheet go: the first line that an old one becomes, and the last. */
export type LineMap = { first(line: number): number; last(line: number): number };

/** Every line stays where it is. */
export const unmoved: LineMap = { first: (line) => line, last: (line) => line };

/** All lines move by the same distance. */
export const movedBy = (distance: number): LineMap => ({
  first: (line) => line + distance,
  last: (line) => line + distance,
});

/** Blank lines come before each of the given ones. */
export function withBlanksBefore(lines: readonly number[]): LineMap {
  const moved = (line: number): number => line + lines.filter((before) => before <= line).length;
  return { first: moved, last: moved };
}

/** Each line becomes several, as on graph paper; `sizes` counts from line 1. */
export function widened(sizes: readonly number[]): LineMap {
  const startOf = (line: number): number =>
    1 + sizes.slice(0, line - 1).reduce((sum, size) => sum + size, 0);
  return { first: startOf, last: (line) => startOf(line + 1) - 1 };
}

/** Moves and stretches every cell; one that spans a new line grows over it. */
export function rearrange(canvas: Canvas, rows: LineMap, columns: LineMap): void {
  for (const cell of canvas.cells) {
    const lastRow = rows.last(cell.row + cell.height - 1);
    const lastColumn = columns.last(cell.column + cell.width - 1);
    cell.row = rows.first(cell.row);
    cell.column = columns.first(cell.column);
    cell.height = lastRow - cell.row + 1;
    cell.width = lastColumn - cell.column + 1;
  }
}
