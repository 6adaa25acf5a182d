import { formatFigure } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { planCellsOf } from "../lateness";
import { targetCellOf } from "../target-lines";
import { words } from "./words";

export const directionUnclear = defineIndicatorRule({
  id: "direction-unclear",
  group: "targets",
  severity: "information",
  words,
  check: ({ indicator, facts, targetLines }) => {
    const cell = targetCellOf(facts);
    const lines = targetLines;
    if (cell === null || lines.length === 0) return "not-applicable";
    return lines
      .filter(({ direction, baseline, finalTarget }) => {
        const isKnownStart =
          baseline !== null && baseline.measure.number !== finalTarget.measure.number;
        return direction === null && !isKnownStart;
      })
      .map(({ finalTarget }) => ({
        cell,
        related: [
          indicator.nameCell,
          ...planCellsOf(indicator, facts).filter((each) => each !== cell),
        ],
        data: { indicator: indicator.name, target: formatFigure(finalTarget.measure) },
      }));
  },
});
