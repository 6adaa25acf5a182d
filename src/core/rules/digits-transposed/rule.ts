import { byFiscalYear } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

/** With fewer digits two different figures often share them. */
const FEWEST_DIGITS = 4;

const digitsOf = (number: number): string => String(number).replace(/\D/g, "");

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
  check: ({ indicator, series: seriesOf }) => {
    const reports = seriesOf().map((series) =>
      series.filter(({ value }) => value.role === "actual").sort(byYear),
    );
    if (reports.every((points) => points.length < 2)) return "not-applicable";
    return reports.flatMap((points) =>
      points.flatMap((point, index) => {
        const before = points[index - 1];
        const [now, then] = [point, before].map((each) => digitsOf(each?.measure.number ?? 0));
        if (!before || !isTransposed(now ?? "", then ?? "")) return [];
        const { value } = point;
        const data = { indicator: indicator.name, text: value.text, before: before.value.text };
        return [{ cell: value.cell, related: [before.value.cell], data }];
      }),
    );
  },
});

const byYear = (
  one: { readonly value: Parameters<typeof byFiscalYear>[0] },
  other: { readonly value: Parameters<typeof byFiscalYear>[0] },
): number => byFiscalYear(one.value, other.value);
