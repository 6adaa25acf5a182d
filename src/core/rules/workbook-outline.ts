import type { Indicator, IndicatorValue } from "../indicators";
import type { WorkbookReading } from "../layouts";
import { isNextStep, isReport } from "./narrative-kinds";

/** What the forms of a workbook have in common, so that one that lacks it can be told from a form without a place for it. */
export type WorkbookOutline = {
  readonly hasDepartments: boolean;
  readonly hasStatuses: boolean;
  /** Whether forms tell what was done, and what comes next. */
  readonly hasReports: boolean;
  readonly hasNextSteps: boolean;
  /** The last year that any of its plans speaks of; null where none names one. */
  readonly finalYear: number | null;
  /** How many indicators report an actual for a fiscal year. */
  readonly actualsIn: ReadonlyMap<number, number>;
  /** How many indicators have a final target, and how many of these in figures. */
  readonly targetCount: number;
  readonly figureTargetCount: number;
  /** The self-ratings that a cover counts; empty where there is no such cover. */
  readonly legend: readonly string[];
};

const says = ({ kind }: Pick<IndicatorValue, "kind">): boolean => kind !== "absent";

function countActuals(indicators: readonly Indicator[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { values } of indicators) {
    const years = values.flatMap((value) =>
      value.role === "actual" && value.fiscalYear !== null && says(value) ? [value.fiscalYear] : [],
    );
    for (const year of new Set(years)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function lastYear(indicators: readonly Indicator[]): number | null {
  let last: number | null = null;
  for (const { values, blanks } of indicators) {
    for (const { role, fiscalYear } of [...values, ...blanks]) {
      if (role !== "baseline" && fiscalYear !== null && fiscalYear > (last ?? fiscalYear - 1)) {
        last = fiscalYear;
      }
    }
  }
  return last;
}

/** Looks once over all forms of a workbook. */
export function outlineOf({ indicators, summaries }: WorkbookReading): WorkbookOutline {
  const narratives = indicators.flatMap((indicator) => indicator.narratives);
  const finalTargets = indicators.flatMap(({ values }) => {
    const last = values.filter((value) => value.role === "target" && says(value)).at(-1);
    return last ? [last] : [];
  });
  return {
    hasDepartments: indicators.some(({ department }) => department !== null),
    hasStatuses: indicators.some(({ values }) =>
      values.some((value) => value.role === "status" && says(value)),
    ),
    hasReports: narratives.some(isReport),
    hasNextSteps: narratives.some(isNextStep),
    finalYear: lastYear(indicators),
    actualsIn: countActuals(indicators),
    targetCount: finalTargets.length,
    figureTargetCount: finalTargets.filter(({ measures }) => measures.length > 0).length,
    legend: summaries.filter(({ kind }) => kind === "status-count").map(({ label }) => label),
  };
}
