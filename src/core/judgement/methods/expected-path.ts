/** A figure that is known or wanted in a fiscal year. */
export type PathPoint = { readonly fiscalYear: number; readonly number: number };

/**
 * What is expected in a fiscal year: the year's own point where there is one, else on the straight line between
 * the points before and after it, the last point after the end; null before the first. Of several points of one
 * year the first counts.
 */
export function expectedIn(fiscalYear: number, points: readonly PathPoint[]): number | null {
  const path = points
    .filter(isFirstOfItsYear)
    .sort((first, second) => first.fiscalYear - second.fiscalYear);
  const before = path.filter((point) => point.fiscalYear <= fiscalYear).at(-1);
  const after = path.find((point) => point.fiscalYear > fiscalYear);
  if (!before) return null;
  if (!after || before.fiscalYear === fiscalYear) return before.number;
  const part = (fiscalYear - before.fiscalYear) / (after.fiscalYear - before.fiscalYear);
  return before.number + (after.number - before.number) * part;
}

const isFirstOfItsYear = (point: PathPoint, index: number, points: readonly PathPoint[]): boolean =>
  points.findIndex(({ fiscalYear }) => fiscalYear === point.fiscalYear) === index;
