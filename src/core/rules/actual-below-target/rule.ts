import { desiredDirection, hasFigures, meetsTarget, pairMeasures } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const actualBelowTarget = defineIndicatorRule({
  id: "actual-below-target",
  severity: "warning",
  words,
  check: ({ indicator, facts }) => {
    const { actual, fiscalYear, baseline } = facts;
    const target = facts.targets.find(
      (candidate) => candidate.fiscalYear === fiscalYear && hasFigures(candidate),
    );
    if (!actual || !target || !hasFigures(actual)) return "not-applicable";
    const reported = pairMeasures(target.measures, actual.measures);
    const started = pairMeasures(target.measures, baseline?.measures ?? []);
    return target.measures.flatMap((wanted, index) => {
      const found = reported[index];
      const before = started[index]?.number ?? null;
      if (!found) return [];
      const { lowerIsBetter } = desiredDirection(indicator.name, wanted, before);
      if (meetsTarget(found.number, wanted, lowerIsBetter)) return [];
      const data = { indicator: indicator.name, fiscalYear, wanted, found, lowerIsBetter };
      return [{ cell: actual.cell, related: [target.cell], data }];
    });
  },
});
