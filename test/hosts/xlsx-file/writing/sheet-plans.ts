import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../../src/core";

/** A plan of one sheet, 進捗総括 with nothing on it unless told otherwise. */
export const planOf = (...sheets: readonly Partial<SheetPlan>[]): WorkbookPlan => ({
  format: 1,
  sheets: sheets.map((sheet) => ({
    purpose: "summary",
    name: "進捗総括",
    columns: [],
    rowHeights: [],
    cells: [],
    mergedAreas: [],
    frozenRows: 0,
    repeatedRows: null,
    filter: null,
    tables: [],
    charts: [],
    conditionalFormats: [],
    page: { paper: "A4", orientation: "landscape", footer: { left: [], center: [], right: [] } },
    ...sheet,
  })),
});

/** A cell of the role body with a text. */
export const textCell = (
  row: number,
  column: number,
  text: string,
  more: Partial<PlanCell> = {},
): PlanCell => ({ row, column, role: "body", content: { kind: "text", text }, ...more });
