import type { Indicator, IndicatorValue, Measure } from "../../indicators";
import { desiredDirection, type DesiredDirection } from "../desired-direction";
import type { Facts } from "../facts";
import { findMeasure } from "../pair-measures";
import type { ResolvedTarget } from "../resolve-targets";
import { isMilestone } from "./cumulative-milestone";
import type { PathPoint } from "./expected-path";

export type PlacedMeasure = { readonly measure: Measure; readonly fiscalYear: number | null };

/** The figures of one measure, lined up over the years. */
export type Line = {
  /** What the measure is called where the cell holds several. */
  readonly label: string | null;
  /** Null where nothing says which way is better. */
  readonly direction: DesiredDirection | null;
  readonly actual: Measure;
  readonly baseline: PlacedMeasure | null;
  readonly finalTarget: PlacedMeasure;
  /** The target of the year judged itself, where it has one. */
  readonly ownTarget: { readonly measure: Measure; readonly cell: string } | null;
  /** The newest target that is due: of the year judged or an earlier one. */
  readonly dueTarget: PlacedMeasure | null;
  /** What is reported for the year before. */
  readonly lastYear: PlacedMeasure | null;
  /** All that is reported up to the year judged, in order of fiscal year. */
  readonly reported: readonly PathPoint[];
  /** Whether its targets are sums to be reached by certain years (R7までに1 R9までに2): between them nothing more is due. */
  readonly hasMilestones: boolean;
  /** Targets and baseline by year, targets first. */
  readonly points: readonly PathPoint[];
};

export const hasFigures = (value: Pick<IndicatorValue, "measures">): boolean =>
  value.measures.length > 0;

/** The final target in figures: that of the last year, or the one that names no year; null where none has figures. */
export function lastFigureTarget({ targets }: Facts): ResolvedTarget | null {
  let last: ResolvedTarget | null = null;
  for (const target of targets) if (hasFigures(target)) last = target;
  return last;
}

type Lines = readonly (Line | null)[];

type YearMeasure = {
  readonly measure: Measure;
  readonly cell: string;
  readonly fiscalYear: number;
};

/** What is planned of one measure, whatever the year judged. */
type Course = Pick<Line, "direction" | "baseline" | "finalTarget" | "hasMilestones" | "points"> & {
  /** Its targets that state a year. */
  readonly planned: readonly YearMeasure[];
};

/** The final target of an indicator, with a course for each of its measures. */
type Plan = { readonly finalTarget: ResolvedTarget; readonly courses: readonly Course[] };

type LinedUp = {
  readonly fiscalYear: number;
  readonly actual: IndicatorValue;
  readonly lines: Lines;
};

type Asked = {
  readonly indicator: Indicator;
  readonly targets: Facts["targets"];
  readonly plan: Plan | null;
  readonly linedUp: LinedUp[];
};

/** The indicator asked about last: its verdicts of two years and many rules ask for the same lines, one after the other. */
let latest: Asked | null = null;

function askAbout(indicator: Indicator, facts: Facts): Asked {
  const { targets } = facts;
  if (latest?.indicator === indicator && latest.targets === targets) return latest;
  latest = { indicator, targets, plan: planOf(indicator, facts), linedUp: [] };
  return latest;
}

/**
 * Lines up the figures of an indicator: one line for each measure of the final target, which is that of the
 * last year or the one that names no year. A line is null where the actual has no figure that answers it.
 */
export function linesOf(indicator: Indicator, facts: Facts, actual: IndicatorValue): Lines {
  const { plan, linedUp } = askAbout(indicator, facts);
  const { fiscalYear } = facts;
  const known = linedUp.find((each) => each.actual === actual && each.fiscalYear === fiscalYear);
  if (known) return known.lines;
  const lines = plan ? lineUpAll(indicator, plan, facts, actual) : [];
  linedUp.push({ fiscalYear, actual, lines });
  return lines;
}

/** The figures of an actual that answer the measures of the final target, each in its place; null where none does. */
export function answersOf(
  indicator: Indicator,
  facts: Facts,
  actual: IndicatorValue,
): readonly (Measure | null)[] {
  const { plan } = askAbout(indicator, facts);
  return plan ? answersTo(plan.finalTarget, indicator, actual) : [];
}

const answersTo = (
  finalTarget: ResolvedTarget,
  indicator: Indicator,
  actual: IndicatorValue,
): readonly (Measure | null)[] =>
  finalTarget.measures.map((measure, index) => {
    const answer = findMeasure(finalTarget, index, actual);
    return answer && countAlike(indicator, measure, answer) ? answer : null;
  });

function planOf(indicator: Indicator, facts: Facts): Plan | null {
  const last = lastFigureTarget(facts);
  if (!last) return null;
  const targets = facts.targets.filter(hasFigures);
  const finalTarget = withLabelsOf(facts.baseline, last);
  const courses = finalTarget.measures.map((measure, index) =>
    courseOf({ indicator, facts, targets, finalTarget, measure, index }),
  );
  return { finalTarget, courses };
}

/** Parts that only the baseline names, (男性) 6.9% (女性) 100%, keep these names. */
function withLabelsOf(baseline: IndicatorValue | null, target: ResolvedTarget): ResolvedTarget {
  const names = baseline?.measures ?? [];
  const isNamed = target.measures.some(({ label }) => label !== null);
  if (isNamed || names.length !== target.measures.length) return target;
  const measures = target.measures.map((measure, index) => {
    return { ...measure, label: names[index]?.label ?? null };
  });
  return { ...target, measures };
}

/** A sum over the years says nothing of a single year's figure, unless the indicator's name says that all are sums. */
function countAlike({ name }: Indicator, target: Measure, actual: Measure): boolean {
  const isSum = ({ qualifiers }: Measure): boolean => qualifiers.includes("累計");
  return name.includes("累計") || isSum(target) === isSum(actual);
}

type Parts = {
  readonly indicator: Indicator;
  readonly facts: Facts;
  readonly targets: readonly ResolvedTarget[];
  readonly finalTarget: ResolvedTarget;
  readonly measure: Measure;
  readonly index: number;
};

function courseOf({ indicator, facts, targets, finalTarget, measure, index }: Parts): Course {
  const planned = answersIn(finalTarget, index, targets);
  const base = findMeasure(finalTarget, index, facts.baseline);
  const began = facts.baseline?.fiscalYear ?? null;
  const finalYear = finalTarget.fiscalYear ?? facts.finalYear;
  const points = planned.map(asPoint);
  const names = measure.label === null ? [indicator.name] : [measure.label, indicator.name];
  const earlier = points.find(({ number }) => number !== measure.number);
  const start = base?.number ?? earlier?.number ?? null;
  if (finalYear !== null) points.push({ fiscalYear: finalYear, number: measure.number });
  if (base && began !== null) points.push({ fiscalYear: began, number: base.number });
  return {
    direction: desiredDirection({ names, target: measure, start }),
    baseline: base && { measure: base, fiscalYear: began },
    finalTarget: { measure, fiscalYear: finalYear },
    hasMilestones: targets.some(isMilestone),
    points,
    planned,
  };
}

function lineUpAll(
  indicator: Indicator,
  { finalTarget, courses }: Plan,
  facts: Facts,
  actual: IndicatorValue,
): Lines {
  const answers = answersTo(finalTarget, indicator, actual);
  return courses.map((course, index) => {
    const answer = answers[index];
    return answer
      ? lineUp(course, answer, answersIn(finalTarget, index, facts.actuals), facts)
      : null;
  });
}

/** Where a measure stands on its course in the year judged. */
function lineUp(
  { direction, baseline, finalTarget, hasMilestones, points, planned }: Course,
  actual: Measure,
  reported: readonly YearMeasure[],
  { fiscalYear }: Facts,
): Line {
  return {
    label: finalTarget.measure.label ?? actual.label,
    direction,
    actual,
    baseline,
    finalTarget,
    ownTarget: planned.find((target) => target.fiscalYear === fiscalYear) ?? null,
    dueTarget: planned.filter((target) => target.fiscalYear <= fiscalYear).at(-1) ?? null,
    lastYear: reported.find((figure) => figure.fiscalYear === fiscalYear - 1) ?? null,
    reported: reported.map(asPoint),
    hasMilestones,
    points,
  };
}

/** The measures of values that state a year and answer one of the final target's. */
function answersIn(
  finalTarget: ResolvedTarget,
  index: number,
  values: readonly IndicatorValue[],
): readonly YearMeasure[] {
  const answers: YearMeasure[] = [];
  for (const value of values) {
    const { fiscalYear, cell } = value;
    const measure = fiscalYear === null ? null : findMeasure(finalTarget, index, value);
    if (measure && fiscalYear !== null) answers.push({ measure, cell, fiscalYear });
  }
  return answers;
}

const asPoint = ({ fiscalYear, measure: { number } }: YearMeasure): PathPoint => {
  return { fiscalYear, number };
};
