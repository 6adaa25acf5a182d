import { formatReference, type PlanCell, type SheetPlan } from "../../../core";
import { cellReference } from "../../sheet-reference";
import { rangeOfArea } from "../areas";
import { addressOf, columnAddress } from "./cell-areas";
import { cellTables, formatsOfLongTexts, type CellTables } from "./cell-tables";
import { formatGroups } from "./format-groups";
import { columnWidthInPoints, rowHeightInPoints } from "./measures";
import { queuePageLayout } from "./page-layout";
import { queueFormats } from "./role-formats";
import { unfinishedName } from "./temporary-sheets";

/** The name of the sheet that a link leads to; null where the workbook has none. */
export type LinkedSheet = (sheet: string) => string | null;

/** Writes a planned sheet, whole, to a new sheet under its unfinished name, in one sync. */
export async function buildSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  linked: LinkedSheet,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = context.workbook.worksheets.add(unfinishedName(plan.purpose));
  sheet.showGridlines = false;
  queueLinks(sheet, plan, linked);
  const tables = cellTables(plan.cells);
  if (tables) queueContent(sheet, tables);
  queueFormats(
    sheet,
    formatGroups(plan, (cell) => linkOf(cell, linked) !== null),
  );
  for (const area of plan.mergedAreas) rangeOfArea(sheet, area).merge();
  for (const [index, { width }] of plan.columns.entries()) {
    sheet.getRange(columnAddress(index + 1)).format.columnWidth = columnWidthInPoints(width);
  }
  if (tables) queueRowHeights(sheet, tables, plan);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.filter) sheet.autoFilter.apply(addressOf(plan.filter));
  queuePageLayout(sheet, plan);
  await context.sync();
}

/** Links come before content and formats: a link brings a text and a style of its own, which they replace. */
function queueLinks(sheet: Excel.Worksheet, { cells }: SheetPlan, linked: LinkedSheet): void {
  for (const cell of cells) {
    const link = linkOf(cell, linked);
    if (link) sheet.getRangeByIndexes(cell.row - 1, cell.column - 1, 1, 1).hyperlink = link;
  }
}

function linkOf({ goTo }: PlanCell, linked: LinkedSheet): Excel.RangeHyperlink | null {
  const sheet = goTo ? linked(goTo.sheet) : null;
  if (!goTo || sheet === null) return null;
  return {
    documentReference: cellReference(sheet, goTo.position),
    screenTip: formatReference(sheet, goTo.position),
  };
}

/** Formats come before values, or Excel would take `1/2` for a date and `=1+1` for a formula. */
function queueContent(sheet: Excel.Worksheet, tables: CellTables): void {
  const range = rangeOfArea(sheet, tables.area);
  range.numberFormat = mutable(tables.numberFormats);
  range.values = mutable(tables.values);
  const afterwards = formatsOfLongTexts(tables);
  if (afterwards) range.numberFormat = mutable(afterwards);
}

const mutable = <Value>(table: readonly (readonly Value[])[]): Value[][] =>
  table.map((row) => [...row]);

/** Rows grow with their content first; those that have a height in the plan get it after that. */
function queueRowHeights(
  sheet: Excel.Worksheet,
  { area }: CellTables,
  { rowHeights }: SheetPlan,
): void {
  rangeOfArea(sheet, area).format.autofitRows();
  for (const { row, height } of rowHeights) {
    sheet.getRange(`${row}:${row}`).format.rowHeight = rowHeightInPoints(height);
  }
}
