import { formatFigure, linesOf, meetsTarget, type Facts } from "../../judgement";
import type { Indicator } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { planCellsOf, reportsYear } from "../lateness";
import { words } from "./words";

type Line = NonNullable<ReturnType<typeof linesOf>[number]>;

const linesIn = (indicator: Indicator, facts: Facts): readonly (Line | null)[] =>
  facts.actual ? linesOf(indicator, facts, facts.actual) : [];

/** Whether a figure is worse than another one; null where nothing says which way is better. */
function isWorse({ actual, direction }: Line, before: Line): boolean | null {
  if (!direction || actual.unit !== before.actual.unit) return null;
  const change = actual.number - before.actual.number;
  return direction.lowerIsBetter ? change > 0 : change < 0;
}

function isTargetMet({ actual, finalTarget, ownTarget, direction }: Line): boolean {
  const { measure } = ownTarget ?? finalTarget;
  return direction !== null && meetsTarget(actual.number, measure, direction.lowerIsBetter);
}

/** What is worse than the baseline is reported as that. */
function isBelowBaseline({ actual, baseline, direction }: Line): boolean {
  if (!baseline || !direction) return false;
  const gain = actual.number - baseline.measure.number;
  return direction.lowerIsBetter ? gain > 0 : gain < 0;
}

export const movingAwayFromTarget = defineIndicatorRule({
  id: "moving-away-from-target",
  group: "late",
  severity: "information",
  words,
  check: (subject) => {
    const { indicator, facts } = subject;
    const { actual } = facts;
    if (!actual || !reportsYear(indicator, facts.fiscalYear - 1)) return "not-applicable";
    const before = subject.factsBefore;
    const linesBefore = linesIn(indicator, before);
    const pairs = linesIn(indicator, facts).flatMap((line, index) => {
      const earlier = linesBefore[index];
      const worse = line && earlier ? isWorse(line, earlier) : null;
      return line && earlier && worse !== null ? [{ line, earlier, worse }] : [];
    });
    if (pairs.length === 0) return "not-applicable";
    return pairs
      .filter(({ line, worse }) => worse && !isTargetMet(line) && !isBelowBaseline(line))
      .map(({ line, earlier }) => ({
        cell: actual.cell,
        related: [...(before.actual ? [before.actual.cell] : []), ...planCellsOf(indicator, facts)],
        data: {
          indicator: indicator.name,
          part: line.label,
          now: formatFigure(line.actual),
          before: formatFigure(earlier.actual),
          target: formatFigure(line.finalTarget.measure),
        },
      }));
  },
});
