import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const actualMissing = defineIndicatorRule({
  id: "actual-missing",
  group: "missing",
  severity: "error",
  words,
  check: ({ judgement, indicator, facts }) => {
    if (!facts.blankActual && !facts.actual) return "not-applicable";
    if (judgement.verdict !== "not-reported") return [];
    const data = {
      indicator: indicator.name,
      fiscalYear: facts.fiscalYear,
      text: facts.actual?.text ?? null,
    };
    return [{ cell: judgement.cell, data }];
  },
});
