import { areaAround, areaOfCell, type Area } from "../model/area";
import { isBlank } from "../model/cell";
import { cellsIn } from "../model/cell-grid";
import type { Sheet } from "../model/sheet";

/**
 * The smallest area around the cells in use within an area; null where there are none. Without `valuesOnly`, cells with a
 * look of their own and merged areas count as well.
 */
export function usedAreaIn(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { position, cell } of cellsIn(sheet.cells, area)) {
    const counts = !isBlank(cell) || (!valuesOnly && cell.format !== sheet.plainFormat);
    if (counts) used = used ? areaAround(used, areaOfCell(position)) : areaOfCell(position);
  }
  return used;
}
