import type { SheetPlan } from "../../../core";
import { estimatedBytes } from "../estimated-bytes";
import { rangeOfArea, rowCountOf } from "../areas";
import { addressOf } from "../cell-areas";
import { cellTables, formatsOfLongTexts, rowsOf, type CellTables } from "./cell-tables";
import { queueCharts } from "./charts";
import { queueConditionalFormats } from "./conditional-formats";
import { formatGroups } from "./format-groups";
import { queuePageLayout } from "./page-layout";
import { queueFormats } from "./role-formats";
import { linkedCells, queueLinks, type LinkedCell, type LinkedSheet } from "./sheet-links";
import { queueMeasures } from "./sheet-measures";
import { queueTables } from "./tables";
import { unfinishedName } from "./temporary-sheets";

/** A piece of work that goes into one request, with the bytes that it is estimated to take there. */
export type WritingStep = {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
};

/** What one link takes in a request. */
const BYTES_PER_LINK = 900;
const LINKS_PER_STEP = 500;
const ROWS_PER_STEP = 1_000;
/** What a format takes for each list of addresses, beside the list. */
const BYTES_PER_LOOK = 6_000;
const BYTES_OF_THE_REST = 100_000;

/** The steps that write a planned sheet, whole, to a new sheet under its unfinished name. */
export function sheetSteps(plan: SheetPlan, linked: LinkedSheet): readonly WritingStep[] {
  const links = linkedCells(plan, linked);
  const tables = cellTables(plan.cells);
  return [
    { bytes: 1_000, queue: ({ workbook }) => queueNewSheet(workbook, plan) },
    ...linkSteps(plan, links),
    ...(tables ? contentSteps(plan, tables) : []),
    lookStep(plan, links),
    frameStep(plan, tables),
  ];
}

const sheetOf = ({ workbook }: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet =>
  workbook.worksheets.getItem(unfinishedName(plan));

function queueNewSheet({ worksheets }: Excel.Workbook, plan: SheetPlan): void {
  worksheets.add(unfinishedName(plan)).showGridlines = false;
}

function linkSteps(plan: SheetPlan, links: readonly LinkedCell[]): WritingStep[] {
  return Array.from({ length: Math.ceil(links.length / LINKS_PER_STEP) }, (_, index) => {
    const some = links.slice(index * LINKS_PER_STEP, (index + 1) * LINKS_PER_STEP);
    return {
      bytes: some.length * BYTES_PER_LINK,
      queue: (context) => queueLinks(sheetOf(context, plan), some),
    };
  });
}

function contentSteps(plan: SheetPlan, tables: CellTables): WritingStep[] {
  const steps = Math.ceil(rowCountOf(tables.area) / ROWS_PER_STEP);
  return Array.from({ length: steps }, (_, index) => {
    const some = rowsOf(tables, index * ROWS_PER_STEP, ROWS_PER_STEP);
    return {
      bytes: estimatedBytes([some.values, some.numberFormats]),
      queue: (context) => queueContent(sheetOf(context, plan), some),
    };
  });
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

/** A table brings a style of its own, which the looks of the cells replace. */
function lookStep(plan: SheetPlan, links: readonly LinkedCell[]): WritingStep {
  const linking = new Set(links.map(({ cell }) => cell));
  const groups = formatGroups(plan, (cell) => linking.has(cell));
  const lists = groups.flatMap(({ addresses }) => addresses);
  return {
    bytes: lists.reduce((sum, list) => sum + list.length + BYTES_PER_LOOK, 0),
    queue: (context) => {
      const sheet = sheetOf(context, plan);
      queueTables(sheet, plan);
      queueFormats(sheet, groups);
    },
  };
}

/** What surrounds the cells; charts come last, since their cells must be written by then. */
function frameStep(plan: SheetPlan, tables: CellTables | null): WritingStep {
  return {
    bytes: BYTES_OF_THE_REST,
    queue: (context) => {
      const sheet = sheetOf(context, plan);
      for (const area of plan.mergedAreas) rangeOfArea(sheet, area).merge();
      queueMeasures(sheet, plan, tables?.area ?? null);
      if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
      if (plan.filter) sheet.autoFilter.apply(addressOf(plan.filter));
      queueConditionalFormats(sheet, plan);
      queueCharts(sheet, plan);
      queuePageLayout(sheet, plan);
    },
  };
}
