import type { Measure } from "../indicators";
import { areComparable, isSameUnit, type Written } from "./comparable";

/**
 * Finds in another value the measure that answers one of a target's: by label where both have one, else by
 * order where the counts are equal, else by unit where it occurs once in both. Null where none does, or where
 * the two cannot be compared because their units or scales differ.
 */
export function findMeasure(target: Written, index: number, other: Written | null): Measure | null {
  const measure = target.measures[index];
  if (!measure || !other || (other.kind === "score") !== (target.kind === "score")) return null;
  const answer = findAnswer(measure, index, target.measures, other.measures);
  return answer && areComparable(measure, target, answer, other) ? answer : null;
}

/** Finds the measures that answer a target's, each by `findMeasure`. */
export const pairMeasures = (target: Written, other: Written | null): readonly (Measure | null)[] =>
  target.measures.map((_, index) => findMeasure(target, index, other));

function findAnswer(
  measure: Measure,
  index: number,
  targets: readonly Measure[],
  others: readonly Measure[],
): Measure | null {
  // A label that only one of two lone figures has tells nothing.
  if (targets.length === 1 && others.length === 1) return others[0] ?? null;
  const byLabel = others.find(({ label }) => label !== null && label === measure.label);
  if (byLabel) return byLabel;
  const isFree = ({ label }: Measure): boolean =>
    label === null || targets.every((target) => target.label !== label);
  if (targets.length === others.length) {
    const inOrder = others[index];
    return inOrder && isFree(inOrder) ? inOrder : null;
  }
  const ofUnit = (candidate: Measure): boolean => isSameUnit(candidate.unit, measure.unit);
  const byUnit = others.filter(ofUnit);
  const [only] = byUnit;
  return only && byUnit.length === 1 && targets.filter(ofUnit).length === 1 && isFree(only)
    ? only
    : null;
}
