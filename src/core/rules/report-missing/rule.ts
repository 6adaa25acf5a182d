import { defineIndicatorRule } from "../define-rule";
import { isLate } from "../lateness";
import { isReport } from "../narrative-kinds";
import { words } from "./words";

export const reportMissing = defineIndicatorRule({
  id: "report-missing",
  group: "missing",
  severity: "warning",
  words,
  check: ({ indicator, judgement, outline }) => {
    if (!isLate(judgement) || !outline.hasReports) return "not-applicable";
    if (indicator.narratives.some(isReport)) return [];
    const data = { indicator: indicator.name, verdict: judgement.label };
    return [{ cell: judgement.cell, related: [indicator.nameCell], data }];
  },
});
