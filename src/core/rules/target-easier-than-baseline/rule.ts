import { normaliseText } from "../../indicators";
import { formatFigure, hasFigures } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { targetCellOf, type TargetLine } from "../target-lines";
import { words } from "./words";

/**
 * The years whose targets lie on the other side of the baseline than the final target does; where most do, it is the
 * final target that lies on the wrong side.
 */
function stepsBack({ baseline, finalTarget, points, direction }: TargetLine): {
  readonly years: readonly number[];
  readonly isFinalBack: boolean;
} {
  const start = baseline?.measure.number;
  if (start === undefined || !direction) return { years: [], isFinalBack: false };
  const way = Math.sign(finalTarget.measure.number - start);
  const planned = points.filter(
    ({ fiscalYear }) =>
      fiscalYear !== baseline?.fiscalYear && fiscalYear !== finalTarget.fiscalYear,
  );
  const back = planned.filter(({ number }) => way !== 0 && Math.sign(number - start) === -way);
  const years = back.map(({ fiscalYear }) => fiscalYear);
  return { years, isFinalBack: back.length > 1 && back.length * 2 > planned.length };
}

/** A name that says what is counted; 「…の推進」 names the work and not the figure. */
const COUNTED = /(?:率|割合|度|数|額|高|人口)(?:\(.*\))?$/;

/** The final target goes the other way than the name says: 満足度 80% and then 75%. */
const saysContrary = ({ baseline, finalTarget, direction }: TargetLine, name: string): boolean =>
  direction === null &&
  baseline !== null &&
  baseline.measure.number !== finalTarget.measure.number &&
  COUNTED.test(normaliseText(name));

export const targetEasierThanBaseline = defineIndicatorRule({
  id: "target-easier-than-baseline",
  group: "targets",
  severity: "information",
  words,
  check: ({ indicator, facts, targetLines }) => {
    const lines = targetLines.filter(({ baseline }) => baseline !== null);
    const finalCell = targetCellOf(facts);
    if (lines.length === 0 || finalCell === null) return "not-applicable";
    return lines.flatMap((line) => {
      const start = line.baseline ? formatFigure(line.baseline.measure) : "";
      const { years, isFinalBack } = stepsBack(line);
      const steps = years.flatMap((year) => {
        const target = facts.targets.find(
          (each) => each.fiscalYear === year && hasFigures(each) && each.carriedFrom === undefined,
        );
        return target ? [{ cell: target.cell, text: target.text }] : [];
      });
      const final = { cell: finalCell, text: formatFigure(line.finalTarget.measure) };
      const isContrary = lines.length === 1 && saysContrary(line, indicator.name);
      return (isContrary || isFinalBack ? [final] : steps).map(({ cell, text }) => ({
        cell,
        related: facts.baseline ? [facts.baseline.cell] : [],
        data: { indicator: indicator.name, start, text },
      }));
    });
  },
});
