import type { Condition, Grade, Locale, Preset } from "../../core";
import type { ConditionWords } from "../words/methods/words";
import { percentOf } from "./percent";

/** What a condition looks at: 達成率（最終目標）. */
export const figureOf = (condition: Condition, words: ConditionWords): string =>
  words.figureOf(
    words.figures[condition.figure],
    "of" in condition ? words.aims[condition.of] : words.since[condition.since],
  );

/** Where a condition begins, as a share. */
export const thresholdOf = (condition: Condition): number =>
  "from" in condition ? condition.from : condition.above;

/** What stands behind the number of a condition: ％以上. */
export const boundOf = (condition: Condition, words: ConditionWords): string =>
  "from" in condition ? words.from : words.above;

const describeGrades = (grades: readonly Grade[], words: ConditionWords, locale: Locale): string =>
  words.sentence(
    grades.map(({ label, when }) =>
      words.class(
        when.map((condition) =>
          words.clause(
            figureOf(condition, words),
            percentOf(thresholdOf(condition)),
            boundOf(condition, words),
          ),
        ),
        label[locale],
      ),
    ),
  );

/** The classes of a method in words, from the best to the rest. */
export function describeClasses(
  { grades, finalYearGrades }: Pick<Preset, "grades" | "finalYearGrades">,
  words: ConditionWords,
  locale: Locale,
): string {
  const sentence = describeGrades(grades, words, locale);
  return finalYearGrades
    ? words.finalYear(sentence, describeGrades(finalYearGrades, words, locale))
    : sentence;
}
