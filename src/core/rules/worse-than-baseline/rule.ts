import { formatFigure, linesOf, meetsTarget } from "../../judgement";
import { defineIndicatorRule, type IndicatorSubject, type RuleOutcome } from "../define-rule";
import { planCellsOf } from "../lateness";
import { words } from "./words";

type Data = Parameters<typeof words.ja.message>[0];

/** A target that only says 増加 or 縮減: the verdict has compared with the baseline already. */
function checkDirection({ indicator, facts, judgement }: IndicatorSubject): RuleOutcome<Data> {
  const { actual, baseline } = facts;
  if (!actual || !baseline) return "not-applicable";
  if (judgement.verdict !== "behind") return [];
  const data = { indicator: indicator.name, part: null, now: actual.text, start: baseline.text };
  return [{ cell: actual.cell, related: planCellsOf(indicator, facts), data }];
}

export const worseThanBaseline = defineIndicatorRule({
  id: "worse-than-baseline",
  group: "late",
  severity: "warning",
  words,
  check: (subject) => {
    const { indicator, facts, judgement } = subject;
    const { actual, baseline } = facts;
    if (!actual || !baseline) return "not-applicable";
    if (judgement.reasonCode === "direction") return checkDirection(subject);
    const lines = linesOf(indicator, facts, actual).flatMap((line) =>
      line?.baseline && line.direction
        ? [{ ...line, start: line.baseline.measure, lowerIsBetter: line.direction.lowerIsBetter }]
        : [],
    );
    if (lines.length === 0) return "not-applicable";
    return lines
      .filter(({ actual: { number }, start, lowerIsBetter, ownTarget }) => {
        const isWorse = lowerIsBetter ? number > start.number : number < start.number;
        return isWorse && !(ownTarget && meetsTarget(number, ownTarget.measure, lowerIsBetter));
      })
      .map(({ label: part, actual: { number, unit }, start }) => ({
        cell: actual.cell,
        related: planCellsOf(indicator, facts),
        data: {
          indicator: indicator.name,
          part,
          now: formatFigure({ number, unit }),
          start: formatFigure(start),
        },
      }));
  },
});
