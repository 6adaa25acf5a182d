import { formatFigure, hasFigures, linesOf, meetsTarget } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const targetMetEarly = defineIndicatorRule({
  id: "target-met-early",
  group: "targets",
  severity: "information",
  words,
  check: ({ indicator, facts }) => {
    const { actual, fiscalYear } = facts;
    if (!actual || !hasFigures(actual)) return "not-applicable";
    const lines = linesOf(indicator, facts, actual).flatMap((line) => {
      const finalYear = line?.finalTarget.fiscalYear ?? fiscalYear;
      const isToCome = finalYear > fiscalYear && line?.ownTarget === null;
      return line?.direction && isToCome ? [{ ...line, direction: line.direction, finalYear }] : [];
    });
    if (lines.length === 0) return "not-applicable";
    return lines
      .filter(({ actual: { number }, finalTarget: { measure }, direction }) =>
        meetsTarget(number, measure, direction.lowerIsBetter),
      )
      .map(({ actual: now, finalTarget: { measure }, finalYear }) => ({
        cell: actual.cell,
        related: facts.targets.filter(hasFigures).map(({ cell }) => cell),
        data: { indicator: indicator.name, now: formatFigure(now), target: measure, finalYear },
      }));
  },
});
