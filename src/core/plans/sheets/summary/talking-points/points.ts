import type { SheetContext } from "../../sheet-context";
import { coverDiffers } from "./cover-differs";
import { fallingTwoYears } from "./falling-two-years";
import { improved, worseThanLastYear } from "./last-year";
import { lateWithoutReason } from "./late-without-reason";
import { mostLate } from "./most-late";
import { notReported } from "./not-reported";
import { outOfReach } from "./out-of-reach";
import type { Point, PointFinder } from "./point";
import { ratedLate } from "./rated-late";
import { ratedOtherwise } from "./rated-otherwise";

const MOST_POINTS = 5;

/** In the order of their weight for a meeting; a new one is a file and a line here. */
const FINDERS: readonly PointFinder[] = [
  lateWithoutReason,
  ratedOtherwise,
  fallingTwoYears,
  outOfReach,
  worseThanLastYear,
  ratedLate,
  mostLate,
  notReported,
  coverDiffers,
];

/** At most five things to talk about, the last of them the biggest improvement if there is one. */
export function talkingPoints(context: SheetContext): readonly Point[] {
  const named = new Set<string>();
  const pointOf = (finder: PointFinder): readonly Point[] => {
    const found = finder(context);
    const point = found.find(({ source }) => !named.has(idOf(source))) ?? found[0];
    if (!point) return [];
    named.add(idOf(point.source));
    const others = context.messages.talkingPoints.others(found.length - 1);
    return [{ ...point, sentence: point.sentence + others }];
  };
  const bright = pointOf(improved);
  const points = FINDERS.flatMap(pointOf);
  return [...points.slice(0, MOST_POINTS - bright.length), ...bright];
}

const idOf = ({ file, cell }: Point["source"]): string => `${file}\n${cell}`;
