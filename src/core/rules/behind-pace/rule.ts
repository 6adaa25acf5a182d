import { hasFigures } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { isLate, planCellsOf } from "../lateness";
import { words } from "./words";

export const behindPace = defineIndicatorRule({
  id: "behind-pace",
  group: "late",
  severity: "warning",
  words,
  check: ({ indicator, facts, judgement }) => {
    const hasOwnTarget = facts.targets.some(
      (target) => target.fiscalYear === facts.fiscalYear && hasFigures(target),
    );
    const isPaced = judgement.expected !== null && judgement.verdict !== "not-judged";
    if (hasOwnTarget || !isPaced) return "not-applicable";
    if (!isLate(judgement)) return [];
    const { label: verdict, reason } = judgement;
    const related = planCellsOf(indicator, facts);
    return [
      { cell: judgement.cell, related, data: { indicator: indicator.name, verdict, reason } },
    ];
  },
});
