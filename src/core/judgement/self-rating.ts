import { normaliseText } from "../indicators";
import type { Verdict } from "./judgement";

/** Words of self-ratings, the more guarded ones first: やや遅れている is looked for before 遅れ. */
const RATINGS: readonly (readonly [words: RegExp, verdict: Verdict])[] = [
  [/(?:やや|一部|少し|若干|多少).{0,3}遅れ/, "slightly-behind"],
  [/遅れ|遅延|停滞|未着手/, "behind"],
  [/達成見込|完了見込/, "on-track"],
  [/達成|完了|実施済/, "achieved"],
  [/順調|予定どおり|予定通り|計画どおり|計画通り|着実/, "on-track"],
];

/** Phrases that take a word back or leave it half said: 未達成, 順調ではない, 遅れはない, おおむね達成. */
const TAKEN_BACK =
  /未(?:達成?|完了|実施)|(?:順調|達成|完了|[どと]おり|通り|着実)[^、。・\n]{0,8}?(?:ない|なかった|なく|せず|できず|おらず|ません|困難)|(?:遅れ|遅延|停滞)[^、。・\n]{0,3}?(?:な[いしく]|ありません|せず)|(?:概ね|おおむね|ほぼ|一部)達成/g;

/** The verdict that a department's own words correspond to; null for words that we do not know. */
export function verdictOfSelfRating(text: string): Verdict | null {
  const words = normaliseText(text).replace(/\s/g, "").replace(TAKEN_BACK, "");
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
