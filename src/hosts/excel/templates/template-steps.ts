import type { TemplatePlan } from "../../../core";
import { rangeOfArea } from "../areas";
import { estimatedBytes } from "../estimated-bytes";
import { rowHeightInPoints } from "../writing/measures";
import { rowsByHeight } from "../writing/sheet-measures";
import type { WritingStep } from "../writing/sheet-steps";
import { unfinishedName } from "../writing/temporary-sheets";
import { filledTables } from "./filled-tables";
import { listHeights } from "./list-heights";
import { movedFormulas } from "./moved-formulas";
import type { TemplateFacts } from "./template-facts";
import { queueWidening } from "./widen-lists";

/** What a call takes in a request, beside what it writes. */
const BYTES_PER_CALL = 1_000;
const BYTES_PER_LIST = 20_000;

/**
 * The steps that copy a layout to a sheet under its unfinished name and fill it in; `front` is the sheet that people look at.
 * Formulas come after what they work with, since a workbook may be set to be calculated by hand.
 */
export function templateSteps(
  plan: TemplatePlan,
  facts: TemplateFacts,
  front: string,
): readonly WritingStep[] {
  const on = (bytes: number, queue: (sheet: Excel.Worksheet) => void): WritingStep => ({
    bytes,
    queue: ({ workbook }) => queue(workbook.worksheets.getItem(unfinishedName(plan))),
  });
  return [
    {
      bytes: BYTES_PER_CALL * (5 + facts.charts + facts.tables),
      queue: ({ workbook }) => queueCopy(workbook, plan, facts, front),
    },
    on(BYTES_PER_LIST * (plan.repeats.length + 1), (sheet) => queueWidening(sheet, plan, facts)),
    ...filledTables(plan, facts).map(({ area, values, numberFormats }) =>
      on(2 * BYTES_PER_CALL + estimatedBytes([values, numberFormats ?? []]), (sheet) => {
        const range = rangeOfArea(sheet, area);
        if (numberFormats) range.numberFormat = numberFormats;
        range.values = values;
      }),
    ),
    ...movedFormulas(plan, facts).map(({ row, column, formulas }) => {
      const table = formulas.map((formula) => [formula]);
      const area = { top: row, left: column, bottom: row + formulas.length - 1, right: column };
      return on(BYTES_PER_CALL + estimatedBytes([table]), (sheet) => {
        rangeOfArea(sheet, area).formulas = table;
      });
    }),
    on(BYTES_PER_LIST, (sheet) => queueHeights(sheet, plan, facts)),
  ];
}

/**
 * Tables become plain cells that look the same, since a table does not grow when rows come in below it; charts stay with the
 * layout, as they would not show them either. Excel may bring a copy to the front.
 */
function queueCopy(
  { worksheets }: Excel.Workbook,
  plan: TemplatePlan,
  { sheetId, charts, tables }: TemplateFacts,
  front: string,
): void {
  const copy = worksheets.getItem(sheetId).copy("End");
  copy.name = unfinishedName(plan);
  copy.visibility = "Visible";
  worksheets.getItem(front).activate();
  for (let left = charts; left > 0; left -= 1) copy.charts.getItemAt(0).delete();
  for (let left = tables; left > 0; left -= 1) copy.tables.getItemAt(0).convertToRange();
}

function queueHeights(sheet: Excel.Worksheet, plan: TemplatePlan, facts: TemplateFacts): void {
  for (const [height, rows] of rowsByHeight(listHeights(plan, facts))) {
    for (const list of rows) sheet.getRanges(list).format.rowHeight = rowHeightInPoints(height);
  }
}
