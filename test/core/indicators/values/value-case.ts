import type { Absence, Measure, ParsedValue, ValueKind } from "../../../../src/core/indicators";

/** A text, the unit that its form states for it, and everything that it says. */
export type ValueCase =
  | readonly [
      text: string,
      column: string | null,
      kind: Exclude<ValueKind, "absent">,
      ...measures: readonly Measure[],
    ]
  | readonly [text: string, column: string | null, kind: "absent", absence: Absence];

/** A figure without label, comparator or qualifiers but for those given. */
export const measure = (
  number: number,
  unit: string | null,
  more: Partial<Measure> = {},
): Measure => ({ label: null, number, unit, comparator: null, qualifiers: [], ...more });

/** What the grammar has to make of the text of a case. */
export const meaningOfCase = (known: ValueCase): ParsedValue => {
  if (known[2] === "absent") return { kind: "absent", measures: [], absence: known[3] };
  const [, , kind, ...measures] = known;
  return { kind, measures };
};
