import type { CheckReport } from "../../check-report";
import type { Indicator, ValueRole } from "../../indicators";
import type { Verdict } from "../../judgement";
import type { WorkbookSnapshot } from "../../workbook";
import { isFrozenCopyOf } from "../frozen-copies";
import { reportRows, type ReportRow } from "../report-rows";

/** A figure of a year as its cell shows it; the year is null where none is stated. */
export type KeptFigure = readonly [fiscalYear: number | null, text: string];

/** What an earlier report said of an indicator. */
export type KeptIndicator = {
  readonly file: string;
  readonly key: string;
  readonly number: string | null;
  readonly name: string;
  readonly department: string | null;
  readonly cell: string;
  readonly verdict: Verdict;
  readonly label: string;
  readonly selfRating: string | null;
  readonly targets: readonly KeptFigure[];
  readonly actuals: readonly KeptFigure[];
};

/** A report as the workbook keeps it for the next one; plain JSON. */
export type KeptReport = {
  readonly format: 1;
  /** `2022-03-31` */
  readonly asOf: string;
  readonly preset: string;
  readonly method: string;
  /** The name of the copies that were kept for a meeting; null for an ordinary report. */
  readonly keptAs: string | null;
  readonly indicators: readonly KeptIndicator[];
};

/** What a workbook keeps of an earlier report: nothing, a report, or something that cannot be read. */
export type EarlierReport = KeptReport | "unreadable" | null;

const figuresOf = ({ values }: Indicator, wanted: ValueRole): readonly KeptFigure[] =>
  values
    .filter(({ role }) => role === wanted)
    .map(({ fiscalYear, text }): KeptFigure => [fiscalYear, text]);

const keptIndicator = ({ file, indicator, judgement }: ReportRow): KeptIndicator => ({
  file,
  key: indicator.key,
  number: indicator.number,
  name: indicator.name,
  department: indicator.department,
  cell: judgement.cell,
  verdict: judgement.verdict,
  label: judgement.label,
  selfRating: judgement.selfRating,
  targets: figuresOf(indicator, "target"),
  actuals: figuresOf(indicator, "actual"),
});

/** A report as it is kept. */
const toKeptReport = (report: CheckReport, keptAs: string | null): KeptReport => ({
  format: 1,
  asOf: report.asOf,
  preset: report.method.preset,
  method: report.method.name,
  keptAs,
  indicators: reportRows(report).map(keptIndicator),
});

/**
 * What the workbook keeps after this report was written into it: this one, or the one that was kept for a meeting as
 * long as its copies are there.
 */
export function nextKeptReport(
  report: CheckReport,
  earlier: EarlierReport,
  into: Pick<WorkbookSnapshot, "sheets">,
  keptAs: string | null = null,
): KeptReport {
  const isStill =
    earlier !== null &&
    earlier !== "unreadable" &&
    earlier.keptAs !== null &&
    into.sheets.some((sheet) => isFrozenCopyOf(earlier.keptAs ?? "", sheet));
  return keptAs === null && isStill ? earlier : toKeptReport(report, keptAs);
}
