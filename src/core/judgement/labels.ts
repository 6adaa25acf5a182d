import { messagesFor, type Locale } from "../messages";
import type { Verdict } from "./judgement";
import type { Conclusion } from "./methods/conclusion";
import { GRADE_VERDICTS, type Grade, type GradeVerdict, type Preset } from "./preset";

const isGradeVerdict = (verdict: Verdict): verdict is GradeVerdict =>
  GRADE_VERDICTS.some((known) => known === verdict);

/** A preset's class for a verdict that another method found: its own, else the next worse one, else its worst. */
export function gradeForVerdict(verdict: GradeVerdict, { grades }: Preset): Grade | null {
  const rank = GRADE_VERDICTS.indexOf(verdict);
  const asBad = grades.find((grade) => GRADE_VERDICTS.indexOf(grade.verdict) >= rank);
  return asBad ?? grades.at(-1) ?? null;
}

/** What a preset calls a conclusion, in a language. */
export function labelOf({ verdict, grade }: Conclusion, preset: Preset, locale: Locale): string {
  if (!isGradeVerdict(verdict)) {
    return preset.otherLabels?.[verdict]?.[locale] ?? messagesFor(locale).verdicts[verdict];
  }
  return (grade ?? gradeForVerdict(verdict, preset))?.label[locale] ?? "";
}

/** What a conclusion counts in the preset's mean: its points or its ratio; null where it counts nothing. */
export function scoreOf({ verdict, grade, score }: Conclusion, preset: Preset): number | null {
  const { rollUp } = preset;
  if (rollUp.by !== "mean") return null;
  if (rollUp.of !== "points") return score;
  if (!isGradeVerdict(verdict)) return null;
  return (grade ?? gradeForVerdict(verdict, preset))?.points ?? null;
}
