import { targetInForce } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const stageBehindPlan = defineIndicatorRule({
  id: "stage-behind-plan",
  group: "late",
  severity: "warning",
  words,
  check: ({ indicator, facts, judgement }) => {
    const planned = targetInForce(facts, ({ kind }) => kind === "stage");
    if (!planned || facts.actual?.kind !== "stage") return "not-applicable";
    if (judgement.reasonCode !== "stage-behind") return [];
    const data = {
      indicator: indicator.name,
      fiscalYear: facts.fiscalYear,
      planned: planned.text,
      reached: facts.actual.text,
    };
    return [{ cell: facts.actual.cell, related: [planned.cell], data }];
  },
});
