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
