import type { BlankPlace } from "../../indicators";
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
    const places = [...indicator.values, ...indicator.blanks].flatMap((place) =>
      place.role !== "baseline" && place.fiscalYear !== null
        ? [{ ...place, fiscalYear: place.fiscalYear }]
        : [],
    );
    const years = [...new Set(places.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
    if (years.length < 3) return "not-applicable";
    const isOutside = (year: number): boolean => {
      const nearest = Math.min(
        ...years.filter((other) => other !== year).map((other) => Math.abs(other - year)),
      );
      return nearest > option("gap") || year < option("from") || year > option("to");
    };
    return places
      .filter(({ fiscalYear }) => isOutside(fiscalYear))
      .map(({ fiscalYear, cell, headers }) => ({
        cell: yearHeaderOf({ cell, headers }) ?? cell,
        related: [cell],
        data: { fiscalYear, first: years.find((year) => !isOutside(year)) ?? fiscalYear },
      }));
  },
});
