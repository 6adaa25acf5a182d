import type { Indicator, IndicatorValue, Measure } from "../../indicators";
import { desiredDirection, meetsTarget } from "../desired-direction";
import type { Facts, ResolvedTarget } from "../facts";
import { pairMeasures } from "../pair-measures";
import { verdictOfRatio, type Preset } from "../preset";
import type { FigureFacts } from "../reasons/reasons";
import { conclude, worst, type Conclusion } from "./conclusion";
import { expectedIn, type PathPoint } from "./expected-path";
import { attainment, paceRatio, progress } from "./ratios";

/** The figures of one measure, lined up over the years. */
type Line = {
  readonly name: string;
  readonly actual: Measure;
  readonly baseline: { readonly measure: Measure; readonly fiscalYear: number | null } | null;
  readonly finalTarget: { readonly measure: Measure; readonly fiscalYear: number | null };
  readonly points: readonly PathPoint[];
};

export const hasFigures = (value: IndicatorValue | ResolvedTarget | null): boolean =>
  value !== null && value.measures.length > 0;

/** The figure targets, and the final one: that of the last year, or the one that names no year. */
function figureTargets(facts: Facts): readonly ResolvedTarget[] {
  return facts.targets.filter(hasFigures);
}

/** Judges reported figures by their pace; the worst measure of several stands for the indicator. */
export function judgeFigures(
  indicator: Indicator,
  facts: Facts,
  actual: IndicatorValue,
  preset: Preset,
): Conclusion {
  const finalTarget = figureTargets(facts).at(-1);
  if (!finalTarget) return conclude("not-judged", { code: "no-target" });
  const pairs = pairMeasures(finalTarget.measures, actual.measures);
  const conclusions = finalTarget.measures.flatMap((measure, index) => {
    const reported = pairs[index];
    if (!reported) return [];
    const line = lineUp(indicator, facts, finalTarget, measure, reported);
    return [judgeLine(line, facts, preset)];
  });
  const [first, ...rest] = conclusions;
  return first ? worst([first, ...rest]) : conclude("not-judged", { code: "measures-differ" });
}

function lineUp(
  indicator: Indicator,
  facts: Facts,
  finalTarget: ResolvedTarget,
  measure: Measure,
  actual: Measure,
): Line {
  const answering = (value: IndicatorValue | null): Measure | null =>
    (value && pairMeasures([measure], alignTo(finalTarget, measure, value))[0]) ?? null;
  const base = answering(facts.baseline);
  const points = figureTargets(facts).flatMap((target): readonly PathPoint[] => {
    const point = answering(target);
    return point && target.fiscalYear !== null
      ? [{ fiscalYear: target.fiscalYear, number: point.number }]
      : [];
  });
  const start = facts.baseline?.fiscalYear ?? null;
  return {
    name: indicator.name,
    actual,
    baseline: base && { measure: base, fiscalYear: start },
    finalTarget: { measure, fiscalYear: finalTarget.fiscalYear ?? facts.finalYear },
    points:
      base && start !== null ? [{ fiscalYear: start, number: base.number }, ...points] : points,
  };
}

/** The measures of another value among which the answer to one measure is looked for. */
function alignTo(
  target: ResolvedTarget,
  measure: Measure,
  value: IndicatorValue,
): readonly Measure[] {
  const index = target.measures.indexOf(measure);
  const paired = pairMeasures(target.measures, value.measures)[index];
  return paired ? [paired] : [];
}

function judgeLine(line: Line, facts: Facts, preset: Preset): Conclusion {
  const { actual, baseline, finalTarget } = line;
  const base = baseline?.measure.number ?? null;
  const { lowerIsBetter } = desiredDirection(line.name, finalTarget.measure, base);
  const isFinalKnown = finalTarget.fiscalYear !== null;
  const path = isFinalKnown
    ? [...line.points, { fiscalYear: finalTarget.fiscalYear, number: finalTarget.measure.number }]
    : line.points;
  const expected = expectedIn(facts.fiscalYear, path.filter(isFirstOfItsYear));
  const figures = {
    attainment: attainment(actual.number, finalTarget.measure.number, lowerIsBetter),
    progress: base === null ? null : progress(actual.number, base, finalTarget.measure.number),
    expected,
  };
  const { fiscalYear } = facts;
  const isOwnTarget = line.points.some(
    (point) => point.fiscalYear === fiscalYear && point.fiscalYear !== baseline?.fiscalYear,
  );
  const said: FigureFacts = { fiscalYear, actual, baseline, finalTarget, expected, isOwnTarget };
  if (meetsTarget(actual.number, finalTarget.measure, lowerIsBetter)) {
    return { verdict: "achieved", reason: { code: "final-target-met", ...said }, ...figures };
  }
  const ratio = expected === null ? null : paceRatio(actual.number, expected, base, lowerIsBetter);
  if (ratio === null) {
    return { verdict: "not-judged", reason: { code: "no-expectation", ...said }, ...figures };
  }
  const verdict = verdictOfRatio(ratio, preset);
  return { verdict, reason: { code: "pace", ...said, ratio }, ...figures };
}

const isFirstOfItsYear = (point: PathPoint, index: number, points: readonly PathPoint[]): boolean =>
  points.findIndex(({ fiscalYear }) => fiscalYear === point.fiscalYear) === index;
