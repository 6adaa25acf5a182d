import { messagesFor, type Locale } from "../messages";
import type { Verdict } from "./judgement";
import type { Conclusion } from "./methods/conclusion";
import { GRADE_VERDICTS, type Grade, type GradeVerdict, type Preset } from "./preset";

const isGradeVerdict = (verdict: Verdict): verdict is GradeVerdict =>
  GRADE_VERDICTS.some((known) => known === verdict);

/**
 * A preset's class for a verdict that a method without its figures found, such as by stages: the only one of that
 * verdict, or of the next worse one where the preset has none; null where several would do, so that nobody reads 7点
 * where no attainment was computed.
 */
export function gradeForVerdict(verdict: GradeVerdict, { grades }: Preset): Grade | null {
  const rank = GRADE_VERDICTS.indexOf(verdict);
  const known = GRADE_VERDICTS.slice(rank).find((each) =>
    grades.some((grade) => grade.verdict === each),
  );
  const [grade, ...others] = grades.filter((each) => each.verdict === known);
  return grade && others.every(({ label }) => label.ja === grade.label.ja) ? grade : null;
}

/** What a preset calls a conclusion, in a language. */
export function labelOf({ verdict, grade }: Conclusion, preset: Preset, locale: Locale): string {
  if (!isGradeVerdict(verdict)) {
    return preset.otherLabels?.[verdict]?.[locale] ?? messagesFor(locale).verdicts[verdict];
  }
  const own = (grade ?? gradeForVerdict(verdict, preset))?.label[locale];
  return own ?? messagesFor(locale).verdicts[verdict];
}

/** What a conclusion counts in the preset's mean: its points or its ratio; null where it counts nothing. */
export function scoreOf({ verdict, grade, score }: Conclusion, preset: Preset): number | null {
  const { rollUp } = preset;
  if (rollUp.by !== "mean") return null;
  if (rollUp.of !== "points") return score;
  if (!isGradeVerdict(verdict)) return null;
  return (grade ?? gradeForVerdict(verdict, preset))?.points ?? null;
}
