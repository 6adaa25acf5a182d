import type { Verdict } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { isLate, planCellsOf, reportsYear } from "../lateness";
import { words } from "./words";

const JUDGED: readonly Verdict[] = ["achieved", "on-track", "slightly-behind", "behind"];

const isJudged = (verdict: Verdict | null): boolean => verdict !== null && JUDGED.includes(verdict);

export const behindTwoYears = defineIndicatorRule({
  id: "behind-two-years",
  group: "late",
  severity: "warning",
  words,
  check: (subject) => {
    const { indicator, facts, judgement } = subject;
    if (!isJudged(judgement.verdict) || !reportsYear(indicator, facts.fiscalYear - 1)) {
      return "not-applicable";
    }
    // The trend has judged the year before already; the department's own score is all that it leaves out.
    if (!isLate(judgement) && isJudged(judgement.trend?.lastVerdict ?? null)) return [];
    const before = subject.judgementBefore;
    if (!isJudged(before.verdict)) return "not-applicable";
    if (!isLate(judgement) || !isLate(before)) return [];
    const data = {
      indicator: indicator.name,
      fiscalYear: facts.fiscalYear,
      now: judgement.label,
      before: before.label,
    };
    return [
      {
        cell: judgement.cell,
        related: [before.cell, ...planCellsOf(indicator, facts)],
        data,
      },
    ];
  },
});
