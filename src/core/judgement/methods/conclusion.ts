import type { Verdict } from "../judgement";
import type { Grade, Preset } from "../preset";
import type { Reason } from "../reasons/reasons";
import type { Line } from "./lines";

/** What a method concludes, before it is put into words. */
export type Conclusion = {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** What was compared before and did not decide, in that order. */
  readonly comparedBefore: readonly Reason[];
  readonly attainment: number | null;
  readonly progress: number | null;
  readonly expected: number | null;
  /** The preset's class, with its place among the classes; null where a method has none of its own. */
  readonly grade: Grade | null;
  readonly place: number;
  /** The ratio that decided; null where none did. */
  readonly ratio: number | null;
  /** What a mean counts; null where nothing can be counted. */
  readonly score: number | null;
  /** The figures that it rests on. */
  readonly line: Line | null;
};

/** A conclusion without figures: the verdict and why. */
export const conclude = (verdict: Verdict, reason: Reason): Conclusion => ({
  verdict,
  reason,
  comparedBefore: [],
  attainment: null,
  progress: null,
  expected: null,
  grade: null,
  place: 0,
  ratio: null,
  score: null,
  line: null,
});

/** Worse verdicts have higher ranks; a part that could not be judged hides good news about the others, never bad. */
const RANKS: Readonly<Record<Verdict, number>> = {
  achieved: 0,
  "on-track": 1,
  "not-due": 2,
  "not-judged": 3,
  "slightly-behind": 4,
  behind: 5,
  "not-reported": 6,
};

/**
 * How much worse one conclusion is than another: by verdict, by class within one verdict, by ratio within one class;
 * 0 is as bad. Targets that are met are met alike.
 */
function compareConclusions(one: Conclusion, other: Conclusion): number {
  const byClass = RANKS[one.verdict] - RANKS[other.verdict] || one.place - other.place;
  if (byClass !== 0 || one.verdict === "achieved") return byClass;
  return one.ratio === null || other.ratio === null ? 0 : other.ratio - one.ratio;
}

/** The conclusion of several that stands for the indicator, as the preset wants it. */
export function standingFor(
  [first, ...rest]: readonly [Conclusion, ...Conclusion[]],
  parts: Preset["parts"],
): Conclusion {
  if (parts === "first") return first;
  const sign = parts === "worst" ? 1 : -1;
  return rest.reduce(
    (chosen, next) => (sign * compareConclusions(next, chosen) > 0 ? next : chosen),
    first,
  );
}
