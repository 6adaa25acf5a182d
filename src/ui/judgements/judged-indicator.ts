import type { CheckReport, Indicator, Judgement } from "../../core";

/** A verdict beside what it is about. */
export type JudgedIndicator = {
  readonly judgement: Judgement;
  /** Null where the report judges a key that none of its workbooks holds. */
  readonly indicator: Indicator | null;
  readonly department: string | null;
};

const idOf = (file: string, key: string): string => JSON.stringify([file, key]);

/** Every verdict of the report with its indicator, in the report's order. */
export function judgedIndicators(report: CheckReport): readonly JudgedIndicator[] {
  const indicators = new Map(
    report.workbooks.flatMap((workbook) =>
      workbook.indicators.map((indicator) => [idOf(workbook.file, indicator.key), indicator]),
    ),
  );
  return report.judgements.map((judgement) => {
    const indicator = indicators.get(idOf(judgement.file, judgement.key)) ?? null;
    return { judgement, indicator, department: indicator?.department ?? null };
  });
}
