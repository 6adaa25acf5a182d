import type { Measure } from "../indicators";

/**
 * Finds in other values the measure that answers each of a target's: by label where both have one, else by unit
 * where it occurs once, else by order where the counts are equal; null where none does.
 */
export function pairMeasures(
  targets: readonly Measure[],
  others: readonly Measure[],
): readonly (Measure | null)[] {
  return targets.map((target, index) => {
    const byLabel = others.find(({ label }) => label !== null && label === target.label);
    if (byLabel) return byLabel;
    if (targets.length === others.length) return others[index] ?? null;
    const byUnit = others.filter(({ unit }) => unit !== null && unit === target.unit);
    return byUnit.length === 1 ? (byUnit[0] ?? null) : null;
  });
}
