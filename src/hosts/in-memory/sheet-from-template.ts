import type { CellSnapshot, SheetSnapshot, TemplatePlan } from "../../core";
import { templateRows } from "../template-rows";
import { cellFromPlan } from "./sheet-from-plan";

/** How a layout reads once it is copied and filled in under a name. */
export function sheetFromTemplate(
  plan: TemplatePlan,
  template: SheetSnapshot,
  name: string,
): SheetSnapshot {
  const rows = templateRows(plan.repeats);
  const filled = new Set(plan.cells.map(({ row, column }) => `${row},${column}`));
  const kept = template.cells.flatMap((cell): CellSnapshot[] =>
    rows.placesOf(cell.row).flatMap((row) => {
      if (filled.has(`${row},${cell.column}`)) return [];
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
    mergedAreas: template.mergedAreas.flatMap(rows.movedAreas),
    hiddenRows: template.hiddenRows.flatMap(rows.placesOf),
    notes: [],
    conditionalFormats: template.conditionalFormats.flatMap(rows.movedAreas),
  };
}
