import { normaliseText } from "../../indicators";
import { formatFigure, hasFigures } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { targetCellOf, targetLinesOf, type TargetLine } from "../target-lines";
import { words } from "./words";

/** The years whose targets lie on the other side of the baseline than the final target does. */
function stepsBack({ baseline, finalTarget, points, direction }: TargetLine): readonly number[] {
  const start = baseline?.measure.number;
  if (start === undefined || !direction) return [];
  const way = Math.sign(finalTarget.measure.number - start);
  return points
    .filter(({ number, fiscalYear }) => {
      const isPlanned = fiscalYear !== baseline?.fiscalYear;
      return isPlanned && way !== 0 && Math.sign(number - start) === -way;
    })
    .map(({ fiscalYear }) => fiscalYear);
}

/** A name that says what is counted; 「…の推進」 names the work and not the figure. */
const COUNTED = /(?:率|割合|度|数|額|高|人口)(?:\(.*\))?$/;

/** The final target goes the other way than the name says: 満足度 80% and then 75%. */
const isContrary = ({ baseline, finalTarget, direction }: TargetLine, name: string): boolean =>
  direction === null &&
  baseline !== null &&
  baseline.measure.number !== finalTarget.measure.number &&
  COUNTED.test(normaliseText(name));

export const targetEasierThanBaseline = defineIndicatorRule({
  id: "target-easier-than-baseline",
  group: "targets",
  severity: "information",
  words,
  check: ({ indicator, facts }) => {
    const lines = targetLinesOf(indicator, facts).filter(({ baseline }) => baseline !== null);
    const finalCell = targetCellOf(facts);
    if (lines.length === 0 || finalCell === null) return "not-applicable";
    return lines.flatMap((line) => {
      const start = line.baseline ? formatFigure(line.baseline.measure) : "";
      const steps = stepsBack(line).flatMap((year) => {
        const target = facts.targets.find(
          (each) => each.fiscalYear === year && hasFigures(each) && each.carriedFrom === null,
        );
        return target ? [{ cell: target.cell, text: target.text }] : [];
      });
      const final = { cell: finalCell, text: formatFigure(line.finalTarget.measure) };
      return (lines.length === 1 && isContrary(line, indicator.name) ? [final] : steps).map(
        ({ cell, text }) => ({
          cell,
          related: facts.baseline ? [facts.baseline.cell] : [],
          data: { indicator: indicator.name, start, text },
        }),
      );
    });
  },
});
