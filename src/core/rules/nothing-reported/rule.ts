import type { BlankPlace, Indicator } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { isYearOver } from "../lateness";
import { isReport } from "../narrative-kinds";
import { words } from "./words";

const isReported = ({ values, narratives }: Indicator): boolean =>
  values.some(({ role, kind }) => (role === "actual" || role === "status") && kind !== "absent") ||
  narratives.some(isReport);

export const nothingReported = defineIndicatorRule({
  id: "nothing-reported",
  group: "missing",
  severity: "error",
  words,
  check: ({ indicator, facts, asOf, outline }) => {
    const { fiscalYear } = facts;
    if (!isYearOver(fiscalYear, asOf)) return "not-applicable";
    const isDue = (place: BlankPlace): boolean =>
      (place.role === "actual" || place.role === "status") &&
      (place.fiscalYear ?? fiscalYear) <= fiscalYear;
    const due = indicator.blanks.filter(isDue).concat(indicator.values.filter(isDue));
    // One blank figure alone is actual-missing.
    const asksForReport = due.length > 1 || (due.length > 0 && outline.hasReports);
    if (!asksForReport) return "not-applicable";
    if (isReported(indicator)) return [];
    const data = { indicator: indicator.name, fiscalYear };
    return [{ cell: indicator.nameCell, related: due.map(({ cell }) => cell), data }];
  },
});
