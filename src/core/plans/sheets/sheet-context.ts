import type { CheckReport } from "../../check-report";
import type { Locale, Messages } from "../../messages";
import type { ReportSettings } from "../../settings";
import type { KeptLists } from "./kept-lists/read-kept-list";
import type { EarlierReport } from "../kept-report/kept-report";
import type { PlainNumbers } from "../live-figures";
import type { ReportRow } from "../report-rows";
import type { RunRecord } from "../run-record";

/** Everything a sheet is made from. */
export type SheetContext = {
  readonly report: CheckReport;
  readonly rows: readonly ReportRow[];
  /** The workbook that the sheets are written into. */
  readonly into: string;
  /** Its numbers, where figures are to follow them. */
  readonly numbers?: PlainNumbers | undefined;
  readonly locale: Locale;
  readonly messages: Messages;
  /** The report to compare with. */
  readonly earlier: EarlierReport;
  /** Whether there is a sheet of changes from an earlier run. */
  readonly hasChangesSheet: boolean;
  /** What the report was made with; null where nobody said. */
  readonly run: RunRecord | null;
  /** How people want the sheets made. */
  readonly layout: ReportSettings;
  /** What people typed into the sheets that this run replaces. */
  readonly kept: KeptLists;
};
