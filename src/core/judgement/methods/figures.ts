import { cleanNumber, type Indicator, type IndicatorValue } from "../../indicators";
import { meetsTarget } from "../desired-direction";
import type { Facts } from "../facts";
import { verdictOfRatio, type Preset } from "../preset";
import type { FigureFacts } from "../reasons/reasons";
import { conclude, worst, type Conclusion } from "./conclusion";
import { expectedIn } from "./expected-path";
import { linesOf, type Line } from "./lines";
import { attainment, paceRatio, progress } from "./ratios";

/** Judges reported figures by their pace; the worst measure of several stands for the indicator. */
export function judgeFigures(
  indicator: Indicator,
  facts: Facts,
  actual: IndicatorValue,
  preset: Preset,
): Conclusion {
  const lines = linesOf(indicator, facts, actual);
  const conclusions = lines.map((line) =>
    line
      ? judgeLine(line, facts.fiscalYear, lines.length, preset)
      : conclude("not-judged", { code: "measures-differ", actual: actual.text }),
  );
  const [first, ...rest] = conclusions;
  return first ? worst([first, ...rest]) : conclude("not-judged", { code: "no-target" });
}

/** The figures of a line, and what the pace asks for in the year: its own target, else the point on the way. */
function figuresOf(line: Line, fiscalYear: number) {
  const { actual, baseline, finalTarget, ownTarget, points } = line;
  const base = baseline?.measure.number ?? null;
  const onTheWay = expectedIn(fiscalYear, points);
  const expected = ownTarget?.measure.number ?? (onTheWay === null ? null : cleanNumber(onTheWay));
  const lowerIsBetter = line.direction?.lowerIsBetter ?? null;
  const target = finalTarget.measure.number;
  return {
    expected,
    attainment: lowerIsBetter === null ? null : attainment(actual.number, target, lowerIsBetter),
    progress: base === null ? null : progress(actual.number, base, target),
  };
}

function judgeLine(line: Line, fiscalYear: number, partCount: number, preset: Preset): Conclusion {
  const { actual, baseline, finalTarget, ownTarget, direction, label } = line;
  const figures = figuresOf(line, fiscalYear);
  const { expected } = figures;
  const isOwnTarget = ownTarget !== null || finalTarget.fiscalYear === fiscalYear;
  const said: FigureFacts = {
    fiscalYear,
    label,
    partCount,
    actual,
    baseline,
    finalTarget,
    expected,
    aim: ownTarget?.measure ?? finalTarget.measure,
    isOwnTarget,
  };
  if (!direction) {
    return { verdict: "not-judged", reason: { code: "direction-unknown", ...said }, ...figures };
  }
  const { lowerIsBetter } = direction;
  if (meetsTarget(actual.number, finalTarget.measure, lowerIsBetter)) {
    return { verdict: "achieved", reason: { code: "final-target-met", ...said }, ...figures };
  }
  if (expected === null) {
    return { verdict: "not-judged", reason: { code: "no-expectation", ...said }, ...figures };
  }
  const aim = { number: expected, comparator: said.aim.comparator };
  if (meetsTarget(actual.number, aim, lowerIsBetter)) {
    return { verdict: "on-track", reason: { code: "expectation-met", ...said }, ...figures };
  }
  const base = baseline?.measure.number ?? null;
  const pace = paceRatio(actual.number, expected, base, lowerIsBetter);
  if (!pace) return { verdict: "not-judged", reason: { code: "no-ratio", ...said }, ...figures };
  const verdict = verdictOfRatio(pace.ratio, preset);
  return { verdict, reason: { code: "pace", ...said, ...pace }, ...figures };
}
