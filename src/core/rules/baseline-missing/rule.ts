import { lastFigureTarget } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const baselineMissing = defineIndicatorRule({
  id: "baseline-missing",
  group: "missing",
  severity: "information",
  words,
  check: ({ indicator, facts }) => {
    const place = indicator.blanks.find(({ role }) => role === "baseline");
    const target = lastFigureTarget(facts);
    if (!target || !(place || facts.baseline)) return "not-applicable";
    if (!place || facts.baseline) return [];
    return [{ cell: place.cell, related: [target.cell], data: { indicator: indicator.name } }];
  },
});
