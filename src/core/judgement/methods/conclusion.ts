import type { Verdict } from "../judgement";
import type { Reason } from "../reasons/reasons";

/** What a method concludes, before it is put into words. */
export type Conclusion = {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly attainment: number | null;
  readonly progress: number | null;
  readonly expected: number | null;
};

/** A conclusion without figures: the verdict and why. */
export const conclude = (verdict: Verdict, reason: Reason): Conclusion => ({
  verdict,
  reason,
  attainment: null,
  progress: null,
  expected: null,
});

/** Worse verdicts have higher ranks; what could not be judged never hides what could. */
const RANKS: Readonly<Record<Verdict, number>> = {
  achieved: 0,
  "on-track": 1,
  "slightly-behind": 2,
  behind: 3,
  "not-due": -1,
  "not-reported": 4,
  "not-judged": -2,
};

/** The worst of several conclusions, which stands for the indicator. */
export function worst(conclusions: readonly [Conclusion, ...Conclusion[]]): Conclusion {
  const [first, ...rest] = conclusions;
  return rest.reduce(
    (worse, next) => (RANKS[next.verdict] > RANKS[worse.verdict] ? next : worse),
    first,
  );
}
