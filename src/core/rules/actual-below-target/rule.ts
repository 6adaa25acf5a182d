import { hasFigures, linesOf, meetsTarget } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const actualBelowTarget = defineIndicatorRule({
  id: "actual-below-target",
  group: "late",
  severity: "warning",
  words,
  check: ({ indicator, facts }) => {
    const { actual, fiscalYear } = facts;
    if (!actual || !hasFigures(actual)) return "not-applicable";
    const lines = linesOf(indicator, facts, actual).flatMap((line) => {
      const { ownTarget, direction } = line ?? {};
      return line && ownTarget && direction ? [{ ...line, ownTarget, direction }] : [];
    });
    if (lines.length === 0) return "not-applicable";
    return lines
      .filter(
        ({ actual: found, ownTarget, direction }) =>
          !meetsTarget(found.number, ownTarget.measure, direction.lowerIsBetter),
      )
      .map(({ label, actual: found, ownTarget, direction }) => ({
        cell: actual.cell,
        related: [ownTarget.cell],
        data: {
          indicator: indicator.name,
          fiscalYear,
          part: label,
          wanted: ownTarget.measure,
          found,
          lowerIsBetter: direction.lowerIsBetter,
        },
      }));
  },
});
