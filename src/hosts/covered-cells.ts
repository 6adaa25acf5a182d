import type { CellPosition, MergedArea } from "../core";
import { ActiveAreas } from "./active-areas";

/**
 * The cells that show: those in row order that no merged area covers; an area's top left cell is its own. Of areas that overlap,
 * which Excel does not have, the upper one counts.
 */
export function withoutCoveredCells<Cell extends CellPosition>(
  cells: readonly Cell[],
  areas: readonly MergedArea[],
): readonly Cell[] {
  if (areas.length === 0) return cells;
  const waiting = [...areas].sort((first, second) => second.top - first.top);
  const active = new ActiveAreas();
  return cells.filter(({ row, column }) => {
    for (let area = waiting.at(-1); area && area.top <= row; area = waiting.at(-1)) {
      waiting.pop();
      active.open(area);
    }
    const area = active.at(row, column);
    return !area || (row === area.top && column === area.left);
  });
}
