import type { Measure, ValueKind } from "../../../../src/core";

/** A text, the unit that its form states for it, and everything that it says. */
export type ValueCase = readonly [
  text: string,
  column: string | null,
  kind: ValueKind,
  ...measures: readonly Measure[],
];

/** A figure without label, comparator or qualifiers but for those given. */
export const measure = (
  number: number,
  unit: string | null,
  more: Partial<Measure> = {},
): Measure => ({ label: null, number, unit, comparator: null, qualifiers: [], ...more });
