import { fiscalYearOf, type Indicator } from "../../indicators";
import { defineWorkbookRule } from "../define-rule";
import { lastYearIn } from "../workbook-outline";
import { words } from "./words";

/** The last year that an indicator's targets speak of, blank places aside; null where none names a year. */
const finalYearOf = ({ values, blanks }: Indicator): number | null => {
  const years = [lastYearIn(values), lastYearIn(blanks)].filter((year) => year !== null);
  return years.length > 0 ? Math.max(...years) : null;
};

export const finalYearPassed = defineWorkbookRule({
  id: "final-year-passed",
  group: "targets",
  severity: "information",
  words,
  check: ({ reading, outline, asOf }) => {
    const current = fiscalYearOf(asOf);
    const planned = reading.indicators.flatMap((indicator) => {
      const hasTarget = indicator.values.some(({ role }) => role === "target");
      const finalYear = hasTarget ? finalYearOf(indicator) : null;
      return finalYear !== null ? [{ indicator, finalYear }] : [];
    });
    const [first] = planned;
    if (!first || outline.finalYear === null) return "not-applicable";
    // A plan that has ended as a whole is said once.
    if (outline.finalYear < current) {
      const data = { indicator: null, finalYear: outline.finalYear, count: planned.length };
      return [{ cell: first.indicator.nameCell, data }];
    }
    return planned
      .filter(({ finalYear }) => finalYear < current)
      .map(({ indicator, finalYear }) => ({
        cell: indicator.nameCell,
        indicator,
        data: { indicator: indicator.name, finalYear, count: 1 },
      }));
  },
});
