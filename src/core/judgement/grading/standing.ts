import { cleanNumber, type Measure } from "../../indicators";
import type { DesiredDirection } from "../desired-direction";
import type { Facts } from "../facts";
import { expectedIn } from "../methods/expected-path";
import type { Line, PlacedMeasure } from "../methods/lines";
import { planYears, type PlanYears } from "../methods/share-of-target";
import type { Preset } from "../preset";

/** Where one measure stands in the year judged: all that a condition may ask about. */
export type Standing = {
  readonly line: Line;
  readonly direction: DesiredDirection;
  readonly fiscalYear: number;
  /** The year's own target, else the point on the preset's way to the next one; null where nothing can be expected. */
  readonly expected: number | null;
  readonly isFinalYear: boolean;
  readonly years: PlanYears | null;
  /** What is reported for the year before, or the baseline where it is of that year. */
  readonly lastYear: PlacedMeasure | null;
  /** The indicator's name, by which survey figures are known. */
  readonly name: string;
};

/** What the pace asks for in the year: its own target, else the point on the way; milestones go in steps. */
export function expectationOf(
  { ownTarget, points, hasMilestones }: Line,
  fiscalYear: number,
  { path }: Pick<Preset, "path">,
): number | null {
  if (ownTarget) return ownTarget.measure.number;
  const way = hasMilestones ? ({ shape: "stepped" } as const) : path;
  const onTheWay = expectedIn(fiscalYear, points, way);
  return onTheWay === null ? null : cleanNumber(onTheWay);
}

/** Where a measure stands, as far as its direction is known. */
export function standingOf(
  line: Line,
  direction: DesiredDirection,
  facts: Facts,
  { name, expected }: Pick<Standing, "name" | "expected">,
): Standing {
  const { fiscalYear, firstYear } = facts;
  const { baseline, finalTarget, lastYear } = line;
  const began = baseline?.fiscalYear ?? null;
  return {
    line,
    direction,
    fiscalYear,
    expected,
    isFinalYear: finalTarget.fiscalYear !== null && fiscalYear >= finalTarget.fiscalYear,
    years: planYears(fiscalYear, { began, firstYear, finalYear: finalTarget.fiscalYear }),
    lastYear: lastYear ?? (began === fiscalYear - 1 ? baseline : null),
    name,
  };
}

/** The target that an expectation is taken from: the year's own, or the final one that the way leads to. */
export const aimedAt = ({ ownTarget, finalTarget }: Line): Measure =>
  ownTarget?.measure ?? finalTarget.measure;
