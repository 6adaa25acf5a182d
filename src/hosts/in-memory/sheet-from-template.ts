import type {
  CellPosition,
  CellSnapshot,
  MergedArea,
  SheetSnapshot,
  TemplatePlan,
} from "../../core";
import { templateRows } from "../template-rows";
import { cellFromPlan } from "./sheet-from-plan";

/** How a layout reads once it is copied and filled in under a name. */
export function sheetFromTemplate(
  plan: TemplatePlan,
  template: SheetSnapshot,
  name: string,
): SheetSnapshot {
  const rows = templateRows(plan.repeats);
  const mergedAreas = template.mergedAreas.flatMap(rows.movedAreas);
  const filled = new Set(plan.cells.map(({ row, column }) => `${row},${column}`));
  const kept = template.cells.flatMap((cell): CellSnapshot[] =>
    rows.placesOf(cell.row).flatMap((row) => {
      const position = { row, column: cell.column };
      if (filled.has(`${row},${cell.column}`) || isCovered(position, mergedAreas)) return [];
      const formula = cell.formula !== undefined && {
        formula: rows.movedFormula(cell.formula, cell.row, row),
      };
      return [{ ...cell, ...formula, row }];
    }),
  );
  return {
    ...template,
    name,
    visibility: "visible",
    purpose: plan.purpose,
    cells: [...kept, ...plan.cells.flatMap(cellFromPlan)].sort(
      (first, second) => first.row - second.row || first.column - second.column,
    ),
    mergedAreas,
    hiddenRows: template.hiddenRows.flatMap(rows.placesOf),
    notes: [],
    conditionalFormats: template.conditionalFormats.flatMap(rows.movedAreas),
  };
}

/** Whether a cell lies in a merged area and is not its first. */
const isCovered = ({ row, column }: CellPosition, areas: readonly MergedArea[]): boolean =>
  areas.some(
    ({ top, left, bottom, right }) =>
      top <= row &&
      row <= bottom &&
      left <= column &&
      column <= right &&
      (row > top || column > left),
  );
