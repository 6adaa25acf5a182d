import { hasFigures, linesOf, meetsTarget, type Facts } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

/** The cell whose words a target carries on (→), where it does. */
const sourcesOf = ({ targets }: Facts, cell: string): readonly string[] => {
  const source = targets.find((target) => target.cell === cell)?.carriedFrom;
  return source ? [source.cell] : [];
};

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
        related: [ownTarget.cell, ...sourcesOf(facts, ownTarget.cell)],
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
