import { change } from "../methods/change";
import type { PlacedMeasure } from "../methods/lines";
import { isBetter, meetsTarget } from "../methods/threshold";
import type { Condition, SurveyTolerance, Threshold } from "../preset";
import { toleranceOf } from "../survey";
import { aimOf, type AimFigure } from "./aims";
import { ratioOf, reachedAt, type RatioFigure } from "./ratio-of";
import type { Standing } from "./standing";

type RatioCondition = Extract<Condition, { readonly of: unknown }>;
type ChangeCondition = Extract<Condition, { readonly since: unknown }>;

/** A comparison that was made, with its figures. */
export type Comparison =
  | (RatioFigure & {
      readonly condition: RatioCondition;
      readonly aim: AimFigure;
      readonly isMet: boolean;
    })
  | {
      readonly condition: ChangeCondition;
      readonly reference: PlacedMeasure;
      readonly change: number;
      readonly tolerance: number | null;
    };

/** What is missing where a condition cannot be decided. */
export type Missing = "expectation" | "baseline" | "last-year" | "plan-years" | "ratio";

/** Whether a condition holds, with the comparison; or why that cannot be said. */
export type Checked =
  | { readonly holds: boolean; readonly comparison: Comparison }
  | { readonly holds: "not-due" }
  | {
      readonly holds: "unknown";
      readonly missing: Missing;
      readonly comparison: Comparison | null;
    };

/** Checks one condition of a grade. */
export const checkCondition = (
  condition: Condition,
  standing: Standing,
  tolerance: SurveyTolerance | null,
): Checked =>
  condition.figure === "change"
    ? checkChange(condition, standing, tolerance)
    : checkRatio(condition, standing, tolerance);

const isReached = (value: number, threshold: Threshold): boolean =>
  "from" in threshold ? value >= threshold.from : value > threshold.above;

function checkChange(
  condition: ChangeCondition,
  { line, direction, lastYear, name }: Standing,
  survey: SurveyTolerance | null,
): Checked {
  const reference = condition.since === "baseline" ? line.baseline : lastYear;
  if (!reference) return { holds: "unknown", missing: condition.since, comparison: null };
  const tolerance = toleranceOf(name, reference.measure, survey);
  const before = reference.measure.number;
  const moved = change(line.actual.number, before, direction.lowerIsBetter, tolerance);
  const comparison = { condition, reference, change: moved, tolerance };
  return { holds: isReached(moved, condition), comparison };
}

/**
 * Whether the actual meets an aim; where the aim is to keep the baseline, a survey figure within the tolerance
 * keeps it.
 */
export function meetsAim(
  aim: Pick<AimFigure, "number" | "comparator">,
  { line, direction, name }: Standing,
  survey: SurveyTolerance | null,
): boolean {
  const { actual, baseline } = line;
  if (meetsTarget(actual.number, aim, direction.lowerIsBetter)) return true;
  if (baseline?.measure.number !== aim.number) return false;
  const tolerance = toleranceOf(name, baseline.measure, survey);
  return (
    tolerance !== null &&
    change(actual.number, aim.number, direction.lowerIsBetter, tolerance) === 0
  );
}

function checkRatio(
  condition: RatioCondition,
  standing: Standing,
  survey: SurveyTolerance | null,
): Checked {
  const aim = aimOf(condition.of, standing);
  if (aim === "not-due") return { holds: "not-due" };
  if (aim === "unknown") {
    const missing = condition.of === "share-of-target" ? missingOfShare(standing) : "expectation";
    return { holds: "unknown", missing, comparison: null };
  }
  const isMet = meetsAim(aim, standing, survey);
  const figure = ratioOf(condition.figure, aim, standing);
  const comparison = { condition, aim, isMet, ...figure };
  const holds = holdsFor(condition, comparison, standing);
  if (holds !== null) return { holds, comparison };
  const lacksBaseline = condition.figure === "progress" && !standing.line.baseline;
  return { holds: "unknown", missing: lacksBaseline ? "baseline" : "ratio", comparison };
}

const missingOfShare = ({ years }: Standing): Missing => (years ? "baseline" : "plan-years");

/**
 * A threshold at the aim itself is decided by the target's own comparator, 未満 and 超 included; one below it is
 * reached as well where the aim is met without a ratio, such as by negative figures. Null where nobody can tell.
 */
function holdsFor(
  condition: RatioCondition,
  {
    aim,
    isMet,
    ratio,
  }: { readonly aim: AimFigure; readonly isMet: boolean; readonly ratio: number | null },
  { line, direction }: Standing,
): boolean | null {
  const reached = reachedAt(condition.figure);
  const threshold = "from" in condition ? condition.from : condition.above;
  if (threshold === reached) {
    return "from" in condition
      ? isMet
      : isMet && isBetter(line.actual.number, aim.number, direction.lowerIsBetter);
  }
  if (threshold < reached && isMet) return true;
  if (ratio === null) return threshold > reached && !isMet ? false : null;
  return isReached(ratio, condition);
}
