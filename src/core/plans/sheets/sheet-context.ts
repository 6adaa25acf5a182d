import type { CheckReport } from "../../check-report";
import type { Locale, Messages } from "../../messages";
import { parseIsoDate } from "../../workbook";
import type { Block } from "../blocks";
import type { KeptEntry } from "./attention/kept-entries";
import type { ReportRow } from "../report-rows";
import type { PageSetup } from "../workbook-plan";

/** Everything a sheet is made from. */
export type SheetContext = {
  readonly report: CheckReport;
  readonly rows: readonly ReportRow[];
  /** The workbook that the sheets are written into. */
  readonly into: string;
  readonly locale: Locale;
  readonly messages: Messages;
  /** What people typed into the sheets that this run replaces. */
  readonly kept: readonly KeptEntry[];
};

const TITLE_HEIGHT = 26;

/** The lines at the head of every sheet: its title, the as-of date and the method. */
export function headLines(context: SheetContext, title: string): readonly Block[] {
  const words = context.messages.sheets;
  const asOf = parseIsoDate(context.report.asOf);
  const { onTrackFrom, slightlyBehindFrom } = context.report.method;
  const method = words.method(String(onTrackFrom), String(slightlyBehindFrom));
  const date = asOf ? words.asOf(context.messages.date(asOf)) : "";
  return [
    { block: "line", role: "title", text: title, height: TITLE_HEIGHT },
    { block: "line", role: "subtitle", text: `${date} ／ ${method}` },
  ];
}

/** How every sheet prints: A4 landscape, its name and the workbook's at the foot. */
export const pageOf = (context: SheetContext, title: string): PageSetup => ({
  paper: "A4",
  orientation: "landscape",
  footer: `${title}（${context.into}）`,
});
