import type { Indicator, IndicatorValue, Measure } from "../../indicators";
import { desiredDirection, type DesiredDirection } from "../desired-direction";
import type { Facts } from "../facts";
import { findMeasure, pairMeasures } from "../pair-measures";
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

type LinedUp = {
  readonly indicator: Indicator;
  readonly actual: IndicatorValue;
  readonly lines: Lines;
};

/** The verdict and many rules ask for the same lines; they are kept as long as the facts. */
const linedUp = new WeakMap<Facts, LinedUp[]>();

/**
 * Lines up the figures of an indicator: one line for each measure of the final target, which is that of the
 * last year or the one that names no year. A line is null where the actual has no figure that answers it.
 */
export function linesOf(indicator: Indicator, facts: Facts, actual: IndicatorValue): Lines {
  const known = linedUp.get(facts);
  const found = known?.find((each) => each.actual === actual && each.indicator === indicator);
  if (found) return found.lines;
  const lines = lineUpAll(indicator, facts, actual);
  const entry = { indicator, actual, lines };
  if (known) known.push(entry);
  else linedUp.set(facts, [entry]);
  return lines;
}

function lineUpAll(indicator: Indicator, facts: Facts, actual: IndicatorValue): Lines {
  const last = lastFigureTarget(facts);
  if (!last) return [];
  const targets = facts.targets.filter(hasFigures);
  const finalTarget = withLabelsOf(facts.baseline, last);
  const reported = pairMeasures(finalTarget, actual);
  return finalTarget.measures.map((measure, index) => {
    const answer = reported[index];
    if (!answer || !countAlike(indicator, measure, answer)) return null;
    return lineUp({ indicator, facts, targets, finalTarget, index, measure, actual: answer });
  });
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
  readonly index: number;
  readonly measure: Measure;
  readonly actual: Measure;
};

type YearMeasure = {
  readonly measure: Measure;
  readonly cell: string;
  readonly fiscalYear: number;
};

function lineUp(parts: Parts): Line {
  const { indicator, facts, targets, finalTarget, measure, actual } = parts;
  const planned = answersIn(parts, targets);
  const reported = answersIn(parts, facts.actuals);
  const base = answerIn(parts, facts.baseline);
  const began = facts.baseline?.fiscalYear ?? null;
  const finalYear = finalTarget.fiscalYear ?? facts.finalYear;
  const points = planned.map(asPoint);
  const end = finalYear === null ? [] : [{ fiscalYear: finalYear, number: measure.number }];
  const names = measure.label === null ? [indicator.name] : [measure.label, indicator.name];
  const earlier = points.find(({ number }) => number !== measure.number);
  const start = base?.number ?? earlier?.number ?? null;
  return {
    label: measure.label ?? actual.label,
    direction: desiredDirection({ names, target: measure, start }),
    actual,
    baseline: base && { measure: base, fiscalYear: began },
    finalTarget: { measure, fiscalYear: finalYear },
    ownTarget: planned.find(({ fiscalYear }) => fiscalYear === facts.fiscalYear) ?? null,
    dueTarget: planned.filter(({ fiscalYear }) => fiscalYear <= facts.fiscalYear).at(-1) ?? null,
    lastYear: reported.find(({ fiscalYear }) => fiscalYear === facts.fiscalYear - 1) ?? null,
    reported: reported.map(asPoint),
    hasMilestones: targets.some(isMilestone),
    points: [
      ...points,
      ...end,
      ...(base && began !== null ? [{ fiscalYear: began, number: base.number }] : []),
    ],
  };
}

const answerIn = ({ finalTarget, index }: Parts, value: IndicatorValue | null): Measure | null =>
  findMeasure(finalTarget, index, value);

/** The measures of values that state a year. */
function answersIn(parts: Parts, values: readonly IndicatorValue[]): readonly YearMeasure[] {
  const answers: YearMeasure[] = [];
  for (const value of values) {
    const { fiscalYear, cell } = value;
    const measure = fiscalYear === null ? null : answerIn(parts, value);
    if (measure && fiscalYear !== null) answers.push({ measure, cell, fiscalYear });
  }
  return answers;
}

const asPoint = ({ fiscalYear, measure: { number } }: YearMeasure): PathPoint => {
  return { fiscalYear, number };
};
