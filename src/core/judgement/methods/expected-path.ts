import type { ExpectedPath } from "../preset";

/** A figure that is known or wanted in a fiscal year. */
export type PathPoint = { readonly fiscalYear: number; readonly number: number };

/**
 * What is expected in a fiscal year: the year's own point where there is one, else on the way between the points
 * before and after it, the last point after the end; null before the first. Of several points of one year the first
 * counts. The way is straight, in equal parts a year (https://support.cascade.app/how-is-expected-progress-arrived-at);
 * or stepped, the point before until the next one is due (https://help.cascade.app/the-tracking-tab); or by the share
 * of the way that each year is to reach.
 */
export function expectedIn(
  fiscalYear: number,
  points: readonly PathPoint[],
  path: ExpectedPath = { shape: "straight" },
): number | null {
  let [before, after]: [PathPoint | null, PathPoint | null] = [null, null];
  for (const point of points) {
    if (point.fiscalYear > fiscalYear) after = after && !isEarlier(point, after) ? after : point;
    else before = before && !isEarlier(before, point) ? before : point;
  }
  if (!before) return null;
  if (!after || before.fiscalYear === fiscalYear) return before.number;
  const gone = fiscalYear - before.fiscalYear;
  const part = partOfWay(path, gone, after.fiscalYear - before.fiscalYear);
  return before.number + (after.number - before.number) * part;
}

const isEarlier = (one: PathPoint, other: PathPoint): boolean => one.fiscalYear < other.fiscalYear;

/** The part of the way after some of its years; a custom path that is too short stays at its last share. */
function partOfWay(path: ExpectedPath, gone: number, all: number): number {
  switch (path.shape) {
    case "straight":
      return gone / all;
    case "stepped":
      return 0;
    case "custom":
      return path.shares[gone - 1] ?? path.shares.at(-1) ?? gone / all;
  }
}
