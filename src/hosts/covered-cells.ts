import type { CellPosition, MergedArea } from "../core";

const covers = (area: MergedArea, { row, column }: CellPosition): boolean =>
  area.left <= column &&
  column <= area.right &&
  area.top <= row &&
  row <= area.bottom &&
  !(row === area.top && column === area.left);

/** The cells that show: those in row order that no merged area covers; an area's top left cell is its own. */
export function withoutCoveredCells<Cell extends CellPosition>(
  cells: readonly Cell[],
  areas: readonly MergedArea[],
): readonly Cell[] {
  if (areas.length === 0) return cells;
  const waiting = [...areas].sort((first, second) => second.top - first.top);
  let row = 0;
  let onRow: MergedArea[] = [];
  const moveTo = (next: number): void => {
    row = next;
    onRow = onRow.filter((area) => area.bottom >= row);
    for (let area = waiting.at(-1); area && area.top <= row; area = waiting.at(-1)) {
      waiting.pop();
      if (area.bottom >= row) onRow.push(area);
    }
  };
  return cells.filter((cell) => {
    if (cell.row !== row) moveTo(cell.row);
    return !onRow.some((area) => covers(area, cell));
  });
}
