import type { CheckReport } from "../check-report";
import { messagesFor, type Locale } from "../messages";
import type { WorkbookSnapshot } from "../workbook";
import { reportRows } from "./report-rows";
import type { RunRecord } from "./run-record";
import { readKeptEntries } from "./sheets/attention/kept-entries";
import type { SheetContext } from "./sheets/sheet-context";
import { SHEETS } from "./sheets/sheets";
import type { WorkbookPlan } from "./workbook-plan";

/** Where the sheets go and what stands there. */
export type PlanOptions = {
  /** The workbook that the sheets are written into, as it is now. */
  readonly into: WorkbookSnapshot;
  readonly locale: Locale;
  /** What the report was made with, for its record. */
  readonly run?: RunRecord | null;
};

/** Plans the summary sheets of a report; what people typed into the last ones is carried over. */
export function planReport(
  report: CheckReport,
  { into, locale, run = null }: PlanOptions,
): WorkbookPlan {
  const context: SheetContext = {
    report,
    rows: reportRows(report),
    into: into.file,
    locale,
    messages: messagesFor(locale),
    run,
    kept: readKeptEntries(into),
  };
  return { format: 1, sheets: SHEETS.map((sheet) => sheet(context)) };
}
