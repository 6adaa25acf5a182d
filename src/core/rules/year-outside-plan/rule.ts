import { inOrder, type BlankPlace, type Indicator } from "../../indicators";
import { parseReference } from "../../workbook";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

/** The heading that stands in the column of a place, where years run across, or else the one in its row. */
function yearHeaderOf({ cell, headers }: Pick<BlankPlace, "cell" | "headers">): string | null {
  const place = parseReference(cell)?.position;
  const positions = headers.map((header) => ({ header, at: parseReference(header)?.position }));
  const inColumn = positions.find(({ at }) => at?.column === place?.column);
  const inRow = positions.find(({ at }) => at?.row === place?.row);
  return (inColumn ?? inRow)?.header ?? null;
}

const isOfPlan = ({ role }: BlankPlace): boolean => role !== "baseline";

/** The years that a form speaks of, baselines aside, in order. */
function yearsOf({ values, blanks }: Indicator): readonly number[] {
  const years: number[] = [];
  for (const places of [values, blanks]) {
    for (const place of places) {
      const { fiscalYear } = place;
      const isNew = fiscalYear !== null && isOfPlan(place) && !years.includes(fiscalYear);
      if (isNew) years.push(fiscalYear);
    }
  }
  return inOrder(years, (one, other) => one - other);
}

/** The years, in order, that lie farther from both neighbours than the gap, or outside the period. */
const yearsOutside = (
  years: readonly number[],
  gap: number,
  from: number,
  to: number,
): ReadonlySet<number> =>
  new Set(
    years.filter((year, index) => {
      const before = year - (years[index - 1] ?? -Infinity);
      const after = (years[index + 1] ?? Infinity) - year;
      return Math.min(before, after) > gap || year < from || year > to;
    }),
  );

export const yearOutsidePlan = defineIndicatorRule({
  id: "year-outside-plan",
  group: "values",
  severity: "error",
  options: {
    gap: { default: 10, least: 2, most: 50 },
    from: { default: 1950, least: 1950, most: 2100 },
    to: { default: 2100, least: 1950, most: 2100 },
  },
  words,
  check: ({ indicator }, option) => {
    const years = yearsOf(indicator);
    if (years.length < 3) return "not-applicable";
    const outside = yearsOutside(years, option("gap"), option("from"), option("to"));
    if (outside.size === 0) return [];
    const first = years.find((year) => !outside.has(year));
    return [...indicator.values, ...indicator.blanks]
      .filter(isOfPlan)
      .flatMap(({ fiscalYear, cell, headers }) =>
        fiscalYear !== null && outside.has(fiscalYear) ? [{ fiscalYear, cell, headers }] : [],
      )
      .map(({ fiscalYear, cell, headers }) => ({
        cell: yearHeaderOf({ cell, headers }) ?? cell,
        related: [cell],
        data: { fiscalYear, first: first ?? fiscalYear },
      }));
  },
});
