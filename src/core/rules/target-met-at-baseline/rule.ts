import { formatFigure, meetsTarget } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { targetCellOf } from "../target-lines";
import { words } from "./words";

export const targetMetAtBaseline = defineIndicatorRule({
  id: "target-met-at-baseline",
  group: "targets",
  severity: "information",
  words,
  check: ({ indicator, facts, targetLines }) => {
    const cell = targetCellOf(facts);
    const lines = targetLines.flatMap((line) =>
      line.baseline && line.direction
        ? [{ ...line, start: line.baseline.measure, direction: line.direction }]
        : [],
    );
    if (cell === null || lines.length === 0) return "not-applicable";
    return lines
      .filter(({ start, finalTarget: { measure }, direction: { lowerIsBetter } }) => {
        // A target that equals its baseline asks to keep what there is.
        return start.number !== measure.number && meetsTarget(start.number, measure, lowerIsBetter);
      })
      .map(({ start, finalTarget: { measure } }) => ({
        cell,
        related: facts.baseline ? [facts.baseline.cell] : [],
        data: { indicator: indicator.name, start: formatFigure(start), target: measure },
      }));
  },
});
