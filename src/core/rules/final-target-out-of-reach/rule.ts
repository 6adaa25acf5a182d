import { cleanNumber, inOrder, type Indicator } from "../../indicators";
import { answersOf, formatFigure, hasFigures, linesOf, meetsTarget } from "../../judgement";
import { defineIndicatorRule, type IndicatorSubject } from "../define-rule";
import { planCellsOf } from "../lateness";
import { words } from "./words";

type Line = NonNullable<ReturnType<typeof linesOf>[number]>;
type Point = { readonly fiscalYear: number; readonly number: number; readonly cell: string };

/** Two points are not a trend. */
const FEWEST_POINTS = 3;
const DECIMALS = 10;

/** What was reported of a measure up to the year judged, baseline first. */
function pointsOf(
  { indicator, facts }: IndicatorSubject,
  index: number,
  line: Line,
): readonly Point[] {
  const start = line.baseline;
  const base =
    start && start.fiscalYear !== null && facts.baseline
      ? [{ fiscalYear: start.fiscalYear, number: start.measure.number, cell: facts.baseline.cell }]
      : [];
  const reported = reportedUpTo(indicator, facts.fiscalYear).flatMap((actual) => {
    if (actual.fiscalYear === null) return [];
    const answer = answersOf(indicator, facts, actual)[index];
    return answer
      ? [{ fiscalYear: actual.fiscalYear, number: answer.number, cell: actual.cell }]
      : [];
  });
  return inOrder([...base, ...reported], (one, other) => one.fiscalYear - other.fiscalYear);
}

/** A target that holds every year has no way leading to it. */
const isAskedEachYear = ({ ownTarget, finalTarget }: Line): boolean =>
  ownTarget?.measure.number === finalTarget.measure.number;

const actualsOf = ({ values }: Indicator): Indicator["values"] =>
  values.filter((value) => value.role === "actual" && hasFigures(value));

const reportedUpTo = (indicator: Indicator, year: number): Indicator["values"] =>
  actualsOf(indicator).filter(({ fiscalYear }) => fiscalYear !== null && fiscalYear <= year);

/** Where the straight line from the first point to the last one ends in a year. */
function continued(points: readonly Point[], fiscalYear: number): number | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < FEWEST_POINTS) return null;
  const slope = (last.number - first.number) / (last.fiscalYear - first.fiscalYear);
  const end = last.number + slope * (fiscalYear - last.fiscalYear);
  return Math.round(cleanNumber(end * DECIMALS)) / DECIMALS;
}

export const finalTargetOutOfReach = defineIndicatorRule({
  id: "final-target-out-of-reach",
  group: "late",
  severity: "information",
  words,
  check: (subject) => {
    const { indicator, facts } = subject;
    const { actual, fiscalYear } = facts;
    if (!actual || !hasFigures(actual) || actualsOf(indicator).length < 2) return "not-applicable";
    const lines = linesOf(indicator, facts, actual).flatMap((line, index) => {
      const finalYear = line?.finalTarget.fiscalYear ?? fiscalYear;
      if (!line?.direction || finalYear <= fiscalYear || isAskedEachYear(line)) return [];
      if (reportedUpTo(indicator, fiscalYear).length + 1 < FEWEST_POINTS) return [];
      const points = pointsOf(subject, index, line);
      const end = continued(points, finalYear);
      return end === null ? [] : [{ line, finalYear, points, end, direction: line.direction }];
    });
    if (lines.length === 0) return "not-applicable";
    return lines
      .filter(({ line: { finalTarget, actual: now }, end, direction: { lowerIsBetter } }) => {
        const isMet = (figure: number): boolean =>
          meetsTarget(figure, finalTarget.measure, lowerIsBetter);
        return !isMet(now.number) && !isMet(end);
      })
      .map(({ line, finalYear, points, end }) => ({
        cell: actual.cell,
        related: [
          ...new Set([...points.map(({ cell }) => cell), ...planCellsOf(indicator, facts)]),
        ],
        data: {
          indicator: indicator.name,
          part: line.label,
          points: points.length,
          finalYear,
          end: formatFigure({ number: end, unit: line.actual.unit }),
          target: line.finalTarget.measure,
        },
      }));
  },
});
