import type { CellPosition } from "../../src/core";
import { cellCountOf, holdsCell, intersectionOf, type Area } from "../model/area";
import { cellsIn } from "../model/cell-grid";
import { cellAt, changeFormats, formatOf } from "../model/cell-look";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";

/** With more of them in a range, Excel gives none back. */
const MOST_AREAS = 512;

const topLeftOf = ({ top, left }: Area): CellPosition => ({ row: top, column: left });

/** Merges an area into one cell: the value of the top left one stays, all others go. */
export function mergeArea(sheet: Sheet, area: Area): void {
  if (sheet.tables.some((table) => intersectionOf(table.area, area))) {
    throw new ExcelError("MergedRangeConflict", "a table cannot hold merged cells");
  }
  if (cellCountOf(area) === 1) return;
  const kept = cellAt(sheet, topLeftOf(area));
  for (const { cell } of cellsIn(sheet.cells, area)) {
    if (cell === kept) continue;
    cell.value = null;
    cell.formula = null;
  }
  sheet.mergedAreas = [...sheet.mergedAreas.filter((other) => !intersectionOf(other, area)), area];
  const look = formatOf(sheet, topLeftOf(area));
  changeFormats(sheet, area, (format) => ({ ...look, borders: format.borders }));
}

/** Takes merged areas apart that share cells with the area; what they held stays in their first cell. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  sheet.mergedAreas = sheet.mergedAreas.filter((merged) => !intersectionOf(merged, area));
}

/**
 * The merged areas whose first cell lies in an area, as `getMergedAreas` gives them: those that only reach into it are left
 * out (office-js issue 3611). Throws where there are more than Excel gives back.
 */
export function mergedAreasStartingIn({ mergedAreas }: Sheet, area: Area): readonly Area[] {
  const found = mergedAreas.filter((merged) => holdsCell(area, topLeftOf(merged)));
  if (found.length > MOST_AREAS) {
    throw new ExcelError("GeneralException", `${found.length} merged areas in one range`);
  }
  return found.sort((first, second) => first.top - second.top || first.left - second.left);
}

/** Finds out whether cells of an area are covered by a merged one, so that what is written into them is lost. */
export function coverageOf(sheet: Sheet, area: Area): (position: CellPosition) => boolean {
  const near = sheet.mergedAreas.filter((merged) => intersectionOf(merged, area));
  return (position) =>
    near.some(
      (merged) =>
        holdsCell(merged, position) &&
        !(merged.top === position.row && merged.left === position.column),
    );
}
