import type { Comparator } from "../indicator";

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  以上: "at-least",
  "≧": "at-least",
  "≥": "at-least",
  ">=": "at-least",
  以下: "at-most",
  以内: "at-most",
  "≦": "at-most",
  "≤": "at-most",
  "<=": "at-most",
  未満: "less-than",
  を下回る: "less-than",
  "<": "less-than",
  超: "more-than",
  超え: "more-than",
  超える: "more-than",
  を超: "more-than",
  を超え: "more-than",
  を超える: "more-than",
  を上回る: "more-than",
  ">": "more-than",
};

/** Of ranks, the first is the best: 10位以上 is at most the tenth. */
const RANK_COMPARATORS: Readonly<Record<string, Comparator>> = {
  以上: "at-most",
  以下: "at-least",
};

/** What a word or a symbol says of its figure; null where it says nothing. */
export const comparatorOf = (word: string, unit: string | null): Comparator | null =>
  (unit === "位" ? RANK_COMPARATORS[word] : undefined) ?? COMPARATORS[word] ?? null;

/** Whether a word or a symbol compares at all. */
export const isComparator = (word: string | undefined): boolean =>
  COMPARATORS[word ?? ""] !== undefined;

/** The comparators of a range's ends: 10～15件 includes both, 10以上15件未満 only the lower one; null for any other pair. */
export function comparatorsOf(
  join: string,
  upper: string | undefined,
): readonly [Comparator, Comparator] | null {
  const lower = COMPARATORS[join];
  if (lower === undefined) return upper === undefined ? ["at-least", "at-most"] : null;
  const ending = COMPARATORS[upper ?? ""];
  return ending === "at-most" || ending === "less-than" ? [lower, ending] : null;
}
