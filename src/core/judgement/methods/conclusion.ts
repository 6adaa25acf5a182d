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

/** The worst of several conclusions, which stands for the indicator. */
export function worst(conclusions: readonly [Conclusion, ...Conclusion[]]): Conclusion {
  const [first, ...rest] = conclusions;
  return rest.reduce(
    (worse, next) => (RANKS[next.verdict] > RANKS[worse.verdict] ? next : worse),
    first,
  );
}
