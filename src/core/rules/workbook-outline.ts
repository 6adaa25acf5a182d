import type { BlankPlace, Indicator, IndicatorValue, Narrative } from "../indicators";
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
  /** How many do so for the year that most report. */
  readonly mostActuals: number;
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
    const years = new Set<number>();
    for (const { role, fiscalYear, kind } of values) {
      if (role === "actual" && fiscalYear !== null && kind !== "absent") years.add(fiscalYear);
    }
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** The last year that places of a form speak of, baselines aside; null where none names one. */
export function lastYearIn(places: readonly BlankPlace[]): number | null {
  let last: number | null = null;
  for (const { role, fiscalYear } of places) {
    if (role !== "baseline" && fiscalYear !== null && (last === null || fiscalYear > last)) {
      last = fiscalYear;
    }
  }
  return last;
}

function lastYear(indicators: readonly Indicator[]): number | null {
  let last: number | null = null;
  for (const { values, blanks } of indicators) {
    for (const year of [lastYearIn(values), lastYearIn(blanks)]) {
      if (year !== null && (last === null || year > last)) last = year;
    }
  }
  return last;
}

/** The last target of each indicator that has one. */
function finalTargetsOf(indicators: readonly Indicator[]): readonly IndicatorValue[] {
  const found: IndicatorValue[] = [];
  for (const { values } of indicators) {
    let last: IndicatorValue | null = null;
    for (const value of values) if (value.role === "target" && says(value)) last = value;
    if (last) found.push(last);
  }
  return found;
}

const tells = (
  indicators: readonly Indicator[],
  isAsked: (narrative: Narrative) => boolean,
): boolean => indicators.some(({ narratives }) => narratives.some(isAsked));

/** Looks once over all forms of a workbook. */
export function outlineOf({ indicators, summaries }: WorkbookReading): WorkbookOutline {
  const finalTargets = finalTargetsOf(indicators);
  const actualsIn = countActuals(indicators);
  return {
    hasDepartments: indicators.some(({ department }) => department !== null),
    hasStatuses: indicators.some(({ values }) =>
      values.some((value) => value.role === "status" && says(value)),
    ),
    hasReports: tells(indicators, isReport),
    hasNextSteps: tells(indicators, isNextStep),
    finalYear: lastYear(indicators),
    actualsIn,
    mostActuals: Math.max(0, ...actualsIn.values()),
    targetCount: finalTargets.length,
    figureTargetCount: finalTargets.filter(({ measures }) => measures.length > 0).length,
    legend: summaries.filter(({ kind }) => kind === "status-count").map(({ label }) => label),
  };
}
