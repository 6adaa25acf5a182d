import { normaliseText } from "../indicators";
import type { Verdict } from "./judgement";

/** Words of self-ratings, the more guarded ones first: やや遅れている is looked for before 遅れ. */
const RATINGS: readonly (readonly [words: RegExp, verdict: Verdict])[] = [
  [/やや.{0,3}遅れ|一部.{0,3}遅れ|少し遅れ/, "slightly-behind"],
  [/遅れ|遅延|停滞|未着手/, "behind"],
  [/達成|完了|実施済/, "achieved"],
  [/順調|予定どおり|予定通り|計画どおり|計画通り|着実/, "on-track"],
];

/** The verdict that a department's own words correspond to; null for words that we do not know. */
export function verdictOfSelfRating(text: string): Verdict | null {
  const words = normaliseText(text).replace(/\s/g, "");
  const known = RATINGS.find(([pattern]) => pattern.test(words));
  return known?.[1] ?? null;
}

const isGood = (verdict: Verdict): boolean => verdict === "achieved" || verdict === "on-track";
const isJudged = (verdict: Verdict): boolean =>
  isGood(verdict) || verdict === "slightly-behind" || verdict === "behind";

/**
 * Whether a verdict and a self-rating say the same; achieved and on track do not contradict each other. Null
 * where one of them is missing or says nothing.
 */
export function selfRatingAgrees(verdict: Verdict, selfRating: string | null): boolean | null {
  const rated = selfRating === null ? null : verdictOfSelfRating(selfRating);
  if (rated === null || !isJudged(verdict)) return null;
  return rated === verdict || (isGood(rated) && isGood(verdict));
}
