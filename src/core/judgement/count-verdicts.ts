import type { Verdict } from "./judgement";

/** How many there are of each verdict. */
export type VerdictTally = Readonly<Record<Verdict, number>>;

/** Counts verdicts; those that do not occur count 0. */
export function countVerdicts(found: readonly { readonly verdict: Verdict }[]): VerdictTally {
  const counts: Record<Verdict, number> = {
    achieved: 0,
    "on-track": 0,
    "slightly-behind": 0,
    behind: 0,
    "not-due": 0,
    "not-reported": 0,
    "not-judged": 0,
  };
  for (const { verdict } of found) counts[verdict] += 1;
  return counts;
}
