import type { Verdict } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { isLate, planCellsOf, reportsYear } from "../lateness";
import { words } from "./words";

const JUDGED: readonly Verdict[] = ["achieved", "on-track", "slightly-behind", "behind"];

export const behindTwoYears = defineIndicatorRule({
  id: "behind-two-years",
  group: "late",
  severity: "warning",
  words,
  check: ({ indicator, facts, judgement, yearBefore }) => {
    if (!JUDGED.includes(judgement.verdict) || !reportsYear(indicator, facts.fiscalYear - 1)) {
      return "not-applicable";
    }
    const before = yearBefore();
    if (!JUDGED.includes(before.judgement.verdict)) return "not-applicable";
    if (!isLate(judgement) || !isLate(before.judgement)) return [];
    const data = {
      indicator: indicator.name,
      fiscalYear: facts.fiscalYear,
      now: judgement.label,
      before: before.judgement.label,
    };
    return [
      {
        cell: judgement.cell,
        related: [before.judgement.cell, ...planCellsOf(indicator, facts)],
        data,
      },
    ];
  },
});
