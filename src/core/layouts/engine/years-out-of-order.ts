import type { LogicalCell } from "../../workbook";

/** A cell with the year that it says. */
export type YearCell = { readonly cell: LogicalCell; readonly fiscalYear: number };

/** Years of a table go up or down; the one that does neither may be a slip of the pen, else all of them are doubtful. */
export function yearsOutOfOrder(years: readonly YearCell[]): readonly YearCell[] {
  if (inOrder(years)) return [];
  const slip = years.find((year) => inOrder(years.filter((other) => other !== year)));
  return slip ? [slip] : years;
}

function inOrder(years: readonly YearCell[]): boolean {
  const steps = years
    .slice(1)
    .map(({ fiscalYear }, index) => Math.sign(fiscalYear - (years[index]?.fiscalYear ?? 0)));
  return new Set(steps).size <= 1;
}
