import type { Measure } from "../../indicators";
import { messagesFor } from "../../messages";
import {
  formatComputed,
  formatFigure,
  formatPoints,
  formatShare,
  formatShortfall,
  formatTarget,
} from "./format-figure";
import type { FigureFacts, Toward } from "./reasons";

/** A fiscal year in words: FY2020. */
export const year = messagesFor("en").fiscalYear;

/** A fiscal year in brackets, or nothing where none is known. */
export const yearIn = (fiscalYear: number | null): string =>
  fiscalYear === null ? "" : ` (${year(fiscalYear)})`;

/** The beginning of a sentence about the actual. */
export const actualIs = ({ label, actual, fiscalYear }: FigureFacts): string =>
  `The actual${label ? ` of “${label}”` : ""} for ${year(fiscalYear)} is ${formatFigure(actual)}`;

/** The final target with its year. */
export const targetIs = ({ finalTarget: { measure, fiscalYear } }: FigureFacts): string =>
  `the target of ${formatTarget(measure, "en")}${yearIn(fiscalYear)}`;

/** What the actual is measured by: the year's own target, or the point on the way to a later one. */
export function aimIs(reason: FigureFacts): string {
  const { baseline, expected, finalTarget, fiscalYear, isOwnTarget, aim } = reason;
  if (isOwnTarget) return `the target of ${formatTarget(aim, "en")} for ${year(fiscalYear)}`;
  const from = baseline
    ? ` from the baseline of ${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}`
    : "";
  const expectation = formatComputed(finalTarget.measure, expected ?? 0);
  return `the ${expectation} expected for ${year(fiscalYear)} on the way${from} to ${targetIs(reason)}`;
}

const STANDS = {
  worst: " (Judged by the part that is furthest behind.)",
  best: " (Judged by the part that is furthest ahead.)",
  first: " (Judged by the first part.)",
} as const;

/** What the verdict means for the other measures of the cell. */
export function partsAre({ partCount, stands, isFinalTargetMet }: FigureFacts): string {
  if (partCount <= 1) return "";
  return stands === "worst" && isFinalTargetMet
    ? " The other parts meet theirs too."
    : STANDS[stands];
}

/** The end of a sentence: how much of the expectation was reached. */
export function paceIs(ratio: number, isFromBaseline: boolean, reason: FigureFacts): string {
  if (!isFromBaseline) return `${formatShare(ratio)} of ${aimIs(reason)}.`;
  if (ratio < 0) return `worse than the baseline, against ${aimIs(reason)}.`;
  return ratio === 0
    ? `no further than the baseline, against ${aimIs(reason)}.`
    : `${formatShare(ratio)} of the way from the baseline to ${aimIs(reason)}.`;
}

/** What the actual was compared with. */
export function towardIs(reason: FigureFacts, { is, number, fiscalYear }: Toward): string {
  if (is === "final") return targetIs(reason);
  if (is === "own") {
    return `the target of ${formatTarget(reason.aim, "en")} for ${year(reason.fiscalYear)}`;
  }
  const figure = formatComputed(reason.finalTarget.measure, number);
  if (is === "due") return `the target of ${figure}${yearIn(fiscalYear)}`;
  const from = reason.baseline
    ? ` from the baseline of ${formatFigure(reason.baseline.measure)}${yearIn(reason.baseline.fiscalYear)}`
    : "";
  return `the ${figure} expected for ${year(reason.fiscalYear)} on the way${from} to ${targetIs(reason)}`;
}

/** Joins the actual and its aim where no ratio can be named. */
export const metOrNot = (isMet: boolean): string => (isMet ? "which meets" : "which does not meet");

/** How large a distance is: as a share, and of percentages in points as well. */
export function distanceIs({ unit }: Measure, points: number, share: number): string {
  if (!Number.isFinite(share)) return "";
  const shortfall = formatShortfall(share);
  return unit === "%"
    ? `${formatPoints(Math.abs(points))} points (${shortfall} of it) `
    : `${shortfall} `;
}

type Moved = {
  readonly actual: Measure;
  readonly change: number;
  readonly tolerance: number | null;
};

/** Joins the actual and an earlier figure: how it moved since. */
export function moved({ actual, change, tolerance }: Moved, before: Measure): string {
  if (change > 0) return "better than";
  if (change < 0) return `${distanceIs(actual, actual.number - before.number, -change)}worse than`;
  return tolerance === null
    ? "the same as"
    : `within ${formatPoints(tolerance)} points, which count as the survey's error, of`;
}

/** The beginning of a sentence that names the actual, unless one before it did. */
export const further = (reason: FigureFacts & { readonly isFurther: boolean }): string =>
  reason.isFurther ? "It is" : `${actualIs(reason)},`;
