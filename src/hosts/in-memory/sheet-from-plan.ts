import {
  numberText,
  type CellSnapshot,
  type MergedArea,
  type PlanCell,
  type SheetPlan,
  type SheetSnapshot,
} from "../../core";

/** How a planned sheet reads back once it is written under a name: visible, blanks and covered cells left out. */
export function sheetFromPlan(plan: SheetPlan, name: string): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    purpose: plan.isFrozen ? null : plan.purpose,
    cells: plan.cells
      .filter((cell) => !plan.mergedAreas.some((area) => isCovered(cell, area)))
      .flatMap(cellFromPlan)
      .sort((first, second) => first.row - second.row || first.column - second.column),
    mergedAreas: plan.mergedAreas,
    hiddenRows: [],
    hiddenColumns: plan.columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
    notes: [],
    conditionalFormats: [],
  };
}

function isCovered({ row, column }: PlanCell, { top, left, bottom, right }: MergedArea): boolean {
  const inside = row >= top && row <= bottom && column >= left && column <= right;
  return inside && !(row === top && column === left);
}

/** How planned content reads back; nothing for a blank. */
export function cellFromPlan({
  row,
  column,
  content,
}: Pick<PlanCell, "row" | "column" | "content">): CellSnapshot[] {
  switch (content.kind) {
    case "blank":
      return [];
    case "text":
      if (content.text === "") return [];
      return [{ row, column, value: content, text: content.text }];
    case "number":
    case "formula": {
      const { number, format } = content;
      const text = numberText(number, format);
      const formula = content.kind === "formula" && { formula: content.formula };
      return [{ row, column, value: { kind: "number", number }, text, ...formula }];
    }
  }
}
