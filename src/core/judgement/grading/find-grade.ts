import { gradesFor, type Grade, type Preset } from "../preset";
import { checkCondition, type Checked, type Comparison, type Missing } from "./check-condition";
import type { Standing } from "./standing";

/** The class that a measure falls into, with the comparisons that lead there; or why there is none. */
export type GradeOutcome =
  | {
      readonly found: "grade";
      readonly grade: Grade;
      readonly place: number;
      readonly comparisons: readonly Comparison[];
    }
  | { readonly found: "not-due" }
  | {
      readonly found: "unknown";
      readonly missing: Missing;
      readonly comparisons: readonly Comparison[];
    };

/** The first grade of which all conditions hold; one that cannot be decided leaves the class open. */
export function findGrade(standing: Standing, preset: Preset): GradeOutcome {
  const comparisons: Comparison[] = [];
  const grades = gradesFor(preset, standing.isFinalYear);
  for (const [place, grade] of grades.entries()) {
    const failing = firstNotHolding(grade, standing, preset, comparisons);
    if (failing === null) return { found: "grade", grade, place, comparisons };
    if (failing.holds === "not-due") return { found: "not-due" };
    if (failing.holds === "unknown") {
      return { found: "unknown", missing: failing.missing, comparisons };
    }
  }
  throw new Error(`preset ${preset.id}: its last grade has conditions`);
}

/** Checks a grade's conditions up to the first that does not hold, and notes what was compared. */
function firstNotHolding(
  { when }: Grade,
  standing: Standing,
  { surveyTolerance }: Preset,
  comparisons: Comparison[],
): Checked | null {
  for (const condition of when) {
    const checked = checkCondition(condition, standing, surveyTolerance);
    if ("comparison" in checked && checked.comparison) comparisons.push(checked.comparison);
    if (checked.holds !== true) return checked;
  }
  return null;
}
