import { defineIndicatorRule } from "../define-rule";
import { isYearOver } from "../lateness";
import { words } from "./words";

export const statusMissing = defineIndicatorRule({
  id: "status-missing",
  group: "missing",
  severity: "warning",
  words,
  check: ({ indicator, facts, judgement, outline, asOf }) => {
    if (!outline.hasStatuses) return "not-applicable";
    const { fiscalYear, selfRating } = facts;
    const isOfYear = (year: number | null): boolean => year === null || year === fiscalYear;
    const blank = indicator.blanks.find(
      (place) => place.role === "status" && isOfYear(place.fiscalYear),
    );
    const place = selfRating ?? blank;
    const isDue = judgement.verdict !== "not-due" && isYearOver(fiscalYear, asOf);
    if (!place || !isDue) return "not-applicable";
    if (selfRating && selfRating.kind !== "absent") return [];
    return [{ cell: place.cell, data: { indicator: indicator.name, fiscalYear } }];
  },
});
