import { fiscalYearOf } from "../../indicators";
import { hasFigures, linesOf, meetsTarget } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { isLate, planCellsOf } from "../lateness";
import { words } from "./words";

export const dueYearPassed = defineIndicatorRule({
  id: "due-year-passed",
  group: "late",
  severity: "warning",
  words,
  check: ({ indicator, facts, judgement, asOf }) => {
    const { finalYear, actual } = facts;
    if (finalYear === null || fiscalYearOf(asOf) <= finalYear || !actual) return "not-applicable";
    const data = { indicator: indicator.name, finalYear, actual: actual.text };
    if (actual.kind === "stage") {
      return isLate(judgement)
        ? [{ cell: actual.cell, related: planCellsOf(indicator, facts), data }]
        : [];
    }
    const lines = linesOf(indicator, facts, actual).flatMap((line) =>
      line?.direction ? [{ ...line, direction: line.direction }] : [],
    );
    if (!hasFigures(actual) || lines.length === 0) return "not-applicable";
    const isMet = lines.every((line) =>
      meetsTarget(line.actual.number, line.finalTarget.measure, line.direction.lowerIsBetter),
    );
    return isMet ? [] : [{ cell: actual.cell, related: planCellsOf(indicator, facts), data }];
  },
});
