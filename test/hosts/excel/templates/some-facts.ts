import type { TemplatePlan } from "../../../../src/core";
import type { TemplateFacts } from "../../../../src/hosts/excel/templates/template-facts";

/** A layout called 様式 of which nothing is known but what is told. */
export const someFacts = (known: Partial<TemplateFacts>): TemplateFacts => ({
  sheetId: "{1}",
  name: "様式",
  charts: 0,
  tables: 0,
  standardHeight: 18.75,
  widths: new Map(),
  rows: new Map(),
  printAreas: [],
  columns: null,
  formulas: [],
  mergedAreas: [],
  ...known,
});

/** A plan for 様式 whose row 3 stands three times. */
export const aTemplate = (cells: TemplatePlan["cells"] = []): TemplatePlan => ({
  purpose: "template-1",
  name: "様式（記入済み）",
  templateSheet: "様式",
  repeats: [{ row: 3, count: 3 }],
  cells,
});
