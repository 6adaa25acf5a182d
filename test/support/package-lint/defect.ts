import type { LintedBook } from "./linted-book";

/** A kind of defect that Excel repairs or refuses, with the places of a workbook where it is found. */
export type Defect = {
  readonly kind: string;
  find(book: LintedBook): readonly string[];
};

/** The values that come a second time, without regard to case. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const folded = value.toLowerCase();
    const isAgain = seen.has(folded);
    seen.add(folded);
    return isAgain;
  });
}
