import { defineIndicatorRule } from "../define-rule";
import type { FigurePoint } from "../figure-series";
import { words } from "./words";

/** With fewer digits two different figures often share them. */
const FEWEST_DIGITS = 4;

const digitsOf = ({ measure }: FigurePoint): string =>
  Number.isInteger(measure.number)
    ? String(Math.abs(measure.number))
    : String(measure.number).replace(/\D/g, "");

/** Whether two figures have the same digits, but for two neighbours that changed places. */
function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < FEWEST_DIGITS || one === other) return false;
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  const swapped = one.slice(0, at) + (one[at + 1] ?? "") + (one[at] ?? "") + one.slice(at + 2);
  return swapped === other;
}

export const digitsTransposed = defineIndicatorRule({
  id: "digits-transposed",
  group: "values",
  severity: "information",
  words,
  check: ({ indicator, series: all }) => {
    // In order of fiscal year, as every series is.
    const reports = all
      .map((series) => series.filter(({ value }) => value.role === "actual"))
      .filter((points) => points.length > 1);
    if (reports.length === 0) return "not-applicable";
    return reports.flatMap((points) =>
      points.flatMap((point, index) => {
        const before = points[index - 1];
        if (!before || !isTransposed(digitsOf(point), digitsOf(before))) return [];
        const { value } = point;
        const data = { indicator: indicator.name, text: value.text, before: before.value.text };
        return [{ cell: value.cell, related: [before.value.cell], data }];
      }),
    );
  },
});
