import type { BlankPlace, Indicator, IndicatorValue } from "../indicators";
import { hasFigures } from "../judgement";
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

/** The last year that places of a form speak of, baselines aside; null where none names one. */
export function lastYearIn(places: readonly BlankPlace[]): number | null {
  let last: number | null = null;
  for (const { role, fiscalYear } of places) {
    if (role !== "baseline" && fiscalYear !== null) last = later(last, fiscalYear);
  }
  return last;
}

const later = (one: number | null, other: number | null): number | null =>
  one === null || (other !== null && other > one) ? other : one;

/** Counts an indicator once for each fiscal year of which it reports an actual. */
function countActuals({ values }: Indicator, counts: Map<number, number>): void {
  const years: number[] = [];
  for (const value of values) {
    const { role, fiscalYear } = value;
    if (role !== "actual" || fiscalYear === null || !says(value)) continue;
    if (!years.includes(fiscalYear)) years.push(fiscalYear);
  }
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
}

function finalTargetOf({ values }: Indicator): IndicatorValue | null {
  let last: IndicatorValue | null = null;
  for (const value of values) if (value.role === "target" && says(value)) last = value;
  return last;
}

const hasStatus = ({ values }: Indicator): boolean =>
  values.some((value) => value.role === "status" && says(value));

/** Looks once over all forms of a workbook. */
export function outlineOf({ indicators, summaries }: WorkbookReading): WorkbookOutline {
  const [actualsIn, finalTargets] = [new Map<number, number>(), new Array<IndicatorValue>()];
  let [hasDepartments, hasStatuses, hasReports, hasNextSteps] = [false, false, false, false];
  let finalYear: number | null = null;
  for (const indicator of indicators) {
    hasDepartments ||= indicator.department !== null;
    hasStatuses ||= hasStatus(indicator);
    hasReports ||= indicator.narratives.some(isReport);
    hasNextSteps ||= indicator.narratives.some(isNextStep);
    countActuals(indicator, actualsIn);
    finalYear = later(finalYear, lastYearIn(indicator.values));
    finalYear = later(finalYear, lastYearIn(indicator.blanks));
    const finalTarget = finalTargetOf(indicator);
    if (finalTarget) finalTargets.push(finalTarget);
  }
  return {
    hasDepartments,
    hasStatuses,
    hasReports,
    hasNextSteps,
    finalYear,
    actualsIn,
    mostActuals: Math.max(0, ...actualsIn.values()),
    targetCount: finalTargets.length,
    figureTargetCount: finalTargets.filter(hasFigures).length,
    legend: summaries.filter(({ kind }) => kind === "status-count").map(({ label }) => label),
  };
}
