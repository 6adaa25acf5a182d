import type { Condition, Grade, Locale, Preset } from "../../core";
import { wordsFor } from "../words";
import { describeClasses, thresholdOf } from "./describe-classes";
import { percentOf, shareOf } from "./percent";

/** A class as it is typed: its word, and the number of each condition in per cent. */
export type GradeDraft = {
  readonly grade: Grade;
  readonly label: string;
  readonly percents: readonly string[];
};

/** A preset of one's own as it is typed into a form. */
export type PresetDraft = {
  readonly base: Preset;
  readonly id: string;
  readonly name: string;
  readonly grades: readonly GradeDraft[];
  /** Null where the base has no other classes for the final year. */
  readonly finalYearGrades: readonly GradeDraft[] | null;
};

const gradeDraft = (grade: Grade, locale: Locale): GradeDraft => ({
  grade,
  label: grade.label[locale],
  percents: grade.when.map((condition) => percentOf(thresholdOf(condition))),
});

/** A form filled with what a preset says. */
export const draftOf = (
  base: Preset,
  { id, name, locale }: { readonly id: string; readonly name: string; readonly locale: Locale },
): PresetDraft => ({
  base,
  id,
  name,
  grades: base.grades.map((grade) => gradeDraft(grade, locale)),
  finalYearGrades: base.finalYearGrades?.map((grade) => gradeDraft(grade, locale)) ?? null,
});

/** An id that no preset has yet: own-1, own-2 … */
export function freeId(presets: readonly Preset[]): string {
  const taken = presets.map(({ id }) => id);
  let number = 1;
  while (taken.includes(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** Whether a word and all numbers of every class are there. */
export const isComplete = ({ id, name, grades, finalYearGrades }: PresetDraft): boolean =>
  [id, name].every(isText) &&
  [...grades, ...(finalYearGrades ?? [])].every(
    ({ label, percents }) =>
      isText(label) && percents.every((percent) => shareOf(percent) !== null),
  );

const isText = (text: string): boolean => text.trim() !== "";

function withShare(condition: Condition, share: number): Condition {
  if (condition.figure === "change") {
    const { figure, since } = condition;
    return "from" in condition ? { figure, since, from: share } : { figure, since, above: share };
  }
  const { figure, of } = condition;
  return "from" in condition ? { figure, of, from: share } : { figure, of, above: share };
}

const gradeOf = ({ grade, label, percents }: GradeDraft, locale: Locale): Grade => ({
  ...grade,
  label: label === grade.label[locale] ? grade.label : { ja: label, en: label },
  when: grade.when.map((condition, index) =>
    withShare(condition, shareOf(percents[index] ?? "") ?? Number.NaN),
  ),
});

/**
 * The preset that a form describes, still to be parsed; what the form does not ask for is the base's, and the sentence
 * that sums it up is made of its classes.
 */
export function presetOfDraft(draft: PresetDraft, locale: Locale, basedOn: string): Preset {
  const { base, id, name } = draft;
  const grades = draft.grades.map((grade) => gradeOf(grade, locale));
  const finalYearGrades = draft.finalYearGrades?.map((grade) => gradeOf(grade, locale));
  const classes = { grades, ...(finalYearGrades && { finalYearGrades }) };
  const summaryIn = (language: Locale): string =>
    describeClasses(classes, wordsFor(language).methods.conditions, language);
  return {
    ...base,
    ...classes,
    id,
    basedOn,
    name: name === base.name[locale] ? base.name : { ja: name, en: name },
    summary: { ja: summaryIn("ja"), en: summaryIn("en") },
    source: null,
  };
}
