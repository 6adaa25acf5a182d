import type { CellPosition } from "../../src/core";
import { cellCountOf, LAST_COLUMN, type Area } from "./area";
import type { Cell } from "./cell";

/** The cells of a sheet that hold something or have a look of their own, by `cellKey`. */
export type CellGrid = Map<number, Cell>;

export const cellKey = ({ row, column }: CellPosition): number => row * LAST_COLUMN + column - 1;

export const positionOfKey = (key: number): CellPosition => ({
  row: Math.floor(key / LAST_COLUMN),
  column: (key % LAST_COLUMN) + 1,
});

/** The positions of an area, row by row. */
export function* positionsIn(area: Area): Generator<CellPosition> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}

/** The cells of an area that are there, whatever its size; row by row where the area is small. */
export function* cellsIn(
  grid: CellGrid,
  area: Area,
): Generator<{ readonly position: CellPosition; readonly cell: Cell }> {
  if (cellCountOf(area) <= grid.size) {
    for (const position of positionsIn(area)) {
      const cell = grid.get(cellKey(position));
      if (cell) yield { position, cell };
    }
    return;
  }
  for (const [key, cell] of [...grid]) {
    const position = positionOfKey(key);
    if (position.row < area.top || position.row > area.bottom) continue;
    if (position.column < area.left || position.column > area.right) continue;
    yield { position, cell };
  }
}
