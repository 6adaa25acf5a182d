import { verdictOfSelfRating, VERDICTS, type Judgement, type Verdict } from "../../core";

export type SelfRatingCount = { readonly rating: string | null; readonly count: number };

/** Better ratings first, then words that we do not know, then none. */
function rankOf(rating: string | null): number {
  const verdict = rating === null ? null : verdictOfSelfRating(rating);
  if (verdict !== null) return VERDICTS.indexOf(verdict);
  return VERDICTS.length + Number(rating === null);
}

/** How often departments gave each rating, the best first; those without one come last, as null. */
export function countSelfRatings(judgements: readonly Judgement[]): readonly SelfRatingCount[] {
  const counts = new Map<string | null, number>();
  for (const { selfRating } of judgements) {
    counts.set(selfRating, (counts.get(selfRating) ?? 0) + 1);
  }
  return [...counts]
    .map(([rating, count]) => ({ rating, count }))
    .sort((first, second) => rankOf(first.rating) - rankOf(second.rating));
}

const SAYS_NOTHING: readonly Verdict[] = ["not-due", "not-reported", "not-judged"];

/** How many indicators could be judged. */
export const countJudged = (judgements: readonly Judgement[]): number =>
  judgements.filter(({ verdict }) => !SAYS_NOTHING.includes(verdict)).length;
