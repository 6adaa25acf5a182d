import type { Facts } from "../facts";
import { attainment } from "../methods/attainment";
import { conclude, type Conclusion } from "../methods/conclusion";
import type { Line } from "../methods/lines";
import { progress } from "../methods/progress";
import type { Preset } from "../preset";
import type { FigureFacts, Reason } from "../reasons/reasons";
import { aimOf } from "./aims";
import { meetsAim, type Comparison } from "./check-condition";
import { findGrade, type GradeOutcome } from "./find-grade";
import { ratioOf } from "./ratio-of";
import { reasonsOf, reasonWhyOpen } from "./reasons-of";
import { aimedAt, expectationOf, standingOf, type Standing } from "./standing";

/** What a line is judged with: its indicator's name, how many measures the target has, and the preset. */
export type GradingOptions = {
  readonly name: string;
  readonly partCount: number;
  readonly preset: Preset;
};

/** Judges one measure by a preset: its class, and the comparisons that defend it. */
export function gradeLine(
  line: Line,
  facts: Facts,
  { name, partCount, preset }: GradingOptions,
): Conclusion {
  const { direction } = line;
  const said = saidOf(line, facts.fiscalYear, partCount, preset);
  if (!direction) {
    const reason: Reason = { code: "direction-unknown", ...said };
    return { ...conclude("not-judged", reason), ...figuresOf(line, said), line };
  }
  const standing = standingOf(line, direction, facts, { name, expected: said.expected });
  return {
    ...concludeGrade(findGrade(standing, preset), standing, said, preset),
    ...figuresOf(line, said),
    score: scoreOf(standing, preset),
    line,
  };
}

function saidOf(line: Line, fiscalYear: number, partCount: number, preset: Preset): FigureFacts {
  const { label, actual, baseline, finalTarget, ownTarget } = line;
  return {
    fiscalYear,
    label,
    partCount,
    actual,
    baseline,
    finalTarget,
    expected: expectationOf(line, fiscalYear, preset),
    stands: preset.parts,
    isFinalTargetMet: false,
    aim: aimedAt(line),
    isOwnTarget: ownTarget !== null || finalTarget.fiscalYear === fiscalYear,
  };
}

/** The figures that every judgement shows, whatever its preset. */
function figuresOf({ actual, baseline, finalTarget, direction }: Line, { expected }: FigureFacts) {
  const target = finalTarget.measure.number;
  const base = baseline?.measure.number ?? null;
  return {
    expected,
    attainment: direction && attainment(actual.number, target, direction.lowerIsBetter),
    progress: base === null ? null : progress(actual.number, base, target),
  };
}

/** A met final target is achieved, whichever class the preset has for it. */
function concludeGrade(
  outcome: GradeOutcome,
  standing: Standing,
  figures: FigureFacts,
  preset: Preset,
): Conclusion {
  const final = aimOf("final", standing);
  const isAchieved = typeof final === "object" && meetsAim(final, standing, preset.surveyTolerance);
  const said: FigureFacts = { ...figures, isFinalTargetMet: isAchieved };
  if (outcome.found !== "grade") {
    if (isAchieved) return conclude("achieved", { code: "final-target-met", ...said });
    const verdict = outcome.found === "not-due" ? "not-due" : "not-judged";
    return conclude(verdict, reasonWhyOpen(outcome, standing, said));
  }
  const { grade, place, comparisons } = outcome;
  const { reason, comparedBefore } = reasonsOf(comparisons, standing, said);
  return {
    ...conclude(isAchieved ? "achieved" : grade.verdict, reason),
    comparedBefore,
    grade,
    place,
    ratio: ratioIn(comparisons),
  };
}

/** Reversed attainment T/A grows without end as the actual nears nothing; in a mean it counts at most double. */
const MOST = 2;

/** The ratio that decided, by which measures of one class can be told apart. */
function ratioIn(comparisons: readonly Comparison[]): number | null {
  const decisive = comparisons.at(-1);
  return decisive && "aim" in decisive ? decisive.ratio : null;
}

/** The ratio that a preset's mean counts; a target met without one counts as just met. */
function scoreOf(standing: Standing, { rollUp, surveyTolerance }: Preset): number | null {
  if (rollUp.by !== "mean" || rollUp.of === "points") return null;
  const aim = aimOf(rollUp.of.of, standing);
  if (typeof aim === "string") return null;
  const { ratio } = ratioOf(rollUp.of.figure, aim, standing);
  if (ratio !== null) return standing.direction.lowerIsBetter ? Math.min(ratio, MOST) : ratio;
  return meetsAim(aim, standing, surveyTolerance) ? 1 : null;
}
