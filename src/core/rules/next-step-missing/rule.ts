import { defineIndicatorRule } from "../define-rule";
import { isLate } from "../lateness";
import { isNextStep } from "../narrative-kinds";
import { words } from "./words";

export const nextStepMissing = defineIndicatorRule({
  id: "next-step-missing",
  group: "missing",
  severity: "warning",
  words,
  check: ({ indicator, judgement, outline }) => {
    if (!isLate(judgement) || !outline.hasNextSteps) return "not-applicable";
    if (indicator.narratives.some(isNextStep)) return [];
    const data = { indicator: indicator.name, verdict: judgement.label };
    return [{ cell: judgement.cell, related: [indicator.nameCell], data }];
  },
});
