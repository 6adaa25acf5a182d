import type { PlanTable, SheetPlan, SheetPurpose } from "../../../core";
import { isTemplatePlan, type PlannedSheet } from "../../sheet-placement";
import type { WorkbookOutline } from "../workbook-outline";
import { addressOf } from "../cell-areas";
import type { PlacedInExcel } from "./placed-in-excel";

/** The table's name while its sheet is written: its predecessor still bears the other one. */
const unfinishedTableName = (purpose: SheetPurpose, index: number): string =>
  `_shinchoku_new_${purpose}_${index + 1}`;

/** Cells keep the looks that the plan gives them. */
const NO_STYLE = "TableStyleLight1";

/** Queues the tables of a planned sheet over its cells, under names that are theirs until the sheet is finished. */
export function queueTables(sheet: Excel.Worksheet, { tables, purpose }: SheetPlan): void {
  for (const [index, { area }] of tables.entries()) {
    const table = sheet.tables.add(addressOf(area), true);
    table.name = unfinishedTableName(purpose, index);
    table.style = NO_STYLE;
    table.showBandedRows = false;
  }
}

/** A table by the name that it bears and the one that it gets. */
export type TableNaming = { readonly from: string; readonly to: string };

/** The names that the finished tables get: the planned ones, numbered where a table of people's own has them. */
export function finishedTableNames(
  placed: readonly PlacedInExcel[],
  before: Pick<WorkbookOutline, "tables">,
): readonly TableNaming[] {
  const replaced = new Set(placed.map(({ replaces }) => replaces?.id));
  const taken = new Set(
    before.tables.filter(({ sheetId }) => !replaced.has(sheetId)).map(({ name }) => fold(name)),
  );
  return placed.flatMap(({ plan }) =>
    tablesOf(plan).map((table, index) => {
      const to = freeName(table, taken);
      taken.add(fold(to));
      return { from: unfinishedTableName(plan.purpose, index), to };
    }),
  );
}

/** Copies of layouts have no tables. */
const tablesOf = (plan: PlannedSheet): readonly PlanTable[] =>
  isTemplatePlan(plan) ? [] : plan.tables;

/** Queues the final names of tables. */
export function queueTableNames(
  { workbook }: Excel.RequestContext,
  names: readonly TableNaming[],
): void {
  for (const { from, to } of names) workbook.tables.getItem(from).name = to;
}

function freeName({ name }: PlanTable, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(fold(candidate)); number += 1) candidate = `${name}_${number}`;
  return candidate;
}

const fold = (name: string): string => name.toLowerCase();
