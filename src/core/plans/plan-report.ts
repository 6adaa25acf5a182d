import type { CheckReport } from "../check-report";
import { messagesFor, type Locale } from "../messages";
import type { WorkbookSnapshot } from "../workbook";
import { frozenCopies } from "./frozen-copies";
import type { EarlierReport } from "./kept-report/kept-report";
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
  /** The report that the workbook keeps, to show what moved since. */
  readonly earlier?: EarlierReport;
  /** A name under which copies of the sheets are kept as they are now. */
  readonly keepAs?: string | null;
};

/** Plans the summary sheets of a report; what people typed into the last ones is carried over. */
export function planReport(
  report: CheckReport,
  { into, locale, run = null, earlier = null, keepAs = null }: PlanOptions,
): WorkbookPlan {
  const context: SheetContext = {
    report,
    rows: reportRows(report),
    into: into.file,
    locale,
    messages: messagesFor(locale),
    run,
    earlier,
    hasChangesSheet: into.sheets.some(({ purpose }) => purpose === "changes"),
    kept: readKeptEntries(into),
  };
  const sheets = SHEETS.flatMap((sheet) => sheet(context) ?? []);
  const copies = keepAs === null ? [] : frozenCopies(sheets, keepAs);
  return { format: 1, sheets: [...sheets, ...copies] };
}
