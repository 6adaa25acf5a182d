import type { CheckReport } from "../check-report";
import type { Indicator } from "../indicators";
import type { Judgement } from "../judgement";

/** An indicator with its workbook and its judgement, as the sheets list it. */
export type ReportRow = {
  readonly file: string;
  readonly indicator: Indicator;
  readonly judgement: Judgement;
};

/** Pairs every indicator of a report with its judgement, in the order in which they were read. */
export function reportRows(report: CheckReport): readonly ReportRow[] {
  const judgements = new Map(
    report.judgements.map((judgement) => [`${judgement.file}\n${judgement.key}`, judgement]),
  );
  return report.workbooks.flatMap(({ file, indicators }) =>
    indicators.flatMap((indicator) => {
      const judgement = judgements.get(`${file}\n${indicator.key}`);
      return judgement ? [{ file, indicator, judgement }] : [];
    }),
  );
}

/** Finds the row of an indicator by its workbook and key; null where there is none. */
export function rowFinder(
  rows: readonly ReportRow[],
): (file: string, key: string | null) => ReportRow | null {
  const known = new Map(rows.map((row) => [`${row.file}\n${row.indicator.key}`, row]));
  return (file, key) => known.get(`${file}\n${key ?? ""}`) ?? null;
}
