import type { CheckReport } from "../check-report";
import { messagesFor, type Locale } from "../messages";
import type { ReportSettings } from "../settings";
import type { WorkbookSnapshot } from "../workbook";
import type { EarlierReport } from "./kept-report/kept-report";
import { plainNumbers } from "./live-figures";
import { reportRows } from "./report-rows";
import type { RunRecord } from "./run-record";
import { readKeptLists } from "./sheets/kept-lists/kept-lists";
import type { SheetContext } from "./sheets/sheet-context";
import { SHEETS } from "./sheets/sheets";
import { planTemplates } from "./template/plan-templates";
import type { SheetPlan, WorkbookPlan } from "./workbook-plan";

/** Where the sheets go and what stands there. */
export type PlanOptions = {
  /** The workbook that the sheets are written into, as it is now. */
  readonly into: WorkbookSnapshot;
  readonly locale: Locale;
  /** What the report was made with, for its record. */
  readonly run?: RunRecord | null;
  /** The report that the workbook keeps, to show what moved since. */
  readonly earlier?: EarlierReport;
  /** How people want the sheets made. */
  readonly layout?: ReportSettings | undefined;
};

/** Plans the summary sheets of a report, and filled-in copies of the layouts that the workbook holds; what people typed into the last ones is carried over. */
export function planReport(
  report: CheckReport,
  { into, locale, layout = {}, run = null, earlier = null }: PlanOptions,
): WorkbookPlan {
  const context: SheetContext = {
    report,
    rows: reportRows(report),
    into: into.file,
    numbers: layout.liveFormulas ? plainNumbers(into) : undefined,
    locale,
    messages: messagesFor(locale),
    layout,
    run,
    earlier,
    hasChangesSheet: into.sheets.some(({ purpose }) => purpose === "changes"),
    kept: readKeptLists(into),
  };
  const sheets = SHEETS.flatMap((sheet) => sheet(context) ?? []);
  const { templates, notes } = planTemplates(into, context);
  return {
    format: 1,
    sheets: chosenSheets(sheets, layout),
    ...(templates.length > 0 && { templates }),
    ...(notes.length > 0 && { notes }),
  };
}

/** The sheets that people want, in their order; all where they chose none. */
const chosenSheets = (
  sheets: readonly SheetPlan[],
  { sheets: chosen }: ReportSettings,
): readonly SheetPlan[] =>
  chosen?.flatMap((wanted) => sheets.filter(({ purpose }) => purpose === wanted)) ?? sheets;
