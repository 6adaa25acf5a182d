import { cleanNumber, inOrder } from "../../indicators";
import type { PathPoint } from "../methods/expected-path";
import type { Line } from "../methods/lines";
import { meetsTarget } from "../methods/threshold";
import type { Continuation } from "./trend-facts";

const TWO_POINTS = 2;
const WHOLE = 100;

/** Baseline and reported figures by year; of several of one year the first counts. */
function pointsOf({ baseline, reported }: Line): readonly PathPoint[] {
  const began = baseline?.fiscalYear ?? null;
  const start =
    baseline && began !== null ? [{ fiscalYear: began, number: baseline.measure.number }] : [];
  const byYear = new Map<number, PathPoint>();
  for (const point of [...start, ...reported]) {
    if (!byYear.has(point.fiscalYear)) byYear.set(point.fiscalYear, point);
  }
  return inOrder([...byYear.values()], (one, other) => one.fiscalYear - other.fiscalYear);
}

/** Goes on, in a straight line, from the newest figure by the mean yearly step since the first one. */
export function continuationOf(line: Line, fiscalYear: number): Continuation | null {
  const { finalTarget, direction } = line;
  const { measure: target, fiscalYear: finalYear } = finalTarget;
  const points = pointsOf(line);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !direction || finalYear === null) return null;
  if (points.length < TWO_POINTS || last.fiscalYear !== fiscalYear || finalYear <= fiscalYear) {
    return null;
  }
  const step = (last.number - first.number) / (last.fiscalYear - first.fiscalYear);
  const straight = cleanNumber(last.number + step * (finalYear - last.fiscalYear));
  const number = withinReason(
    straight,
    [...points.map((point) => point.number), target.number],
    target.unit,
  );
  return {
    from: first.fiscalYear,
    finalYear,
    number,
    reachesTarget: meetsTarget(number, target, direction.lowerIsBetter),
    pointCount: points.length,
    target,
  };
}

/** Figures that never were negative do not become so, nor do shares that stayed within 100 % pass it. */
function withinReason(number: number, known: readonly number[], unit: string | null): number {
  const least = known.every((each) => each >= 0) ? 0 : -Infinity;
  const isShare = unit === "%" && known.every((each) => each >= 0 && each <= WHOLE);
  return Math.max(least, Math.min(number, isShare ? WHOLE : Infinity));
}

/** Whether so few figures are no trend. */
export const isNoTrend = ({ pointCount }: Continuation): boolean => pointCount <= TWO_POINTS;
