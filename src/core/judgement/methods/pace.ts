import { cleanNumber } from "../../indicators";
import { gradedAttainment } from "./attainment";
import { isBeyond, progress } from "./progress";

/** The part of the expectation that was reached, and whether it counts from the baseline or from nothing. */
export type PaceRatio = { readonly ratio: number; readonly isFromBaseline: boolean };

/**
 * The part of the expected progress that was made, actual over expected progress
 * (https://support.cascade.app/how-is-expected-progress-arrived-at): (A−B)/(E−B) where the baseline is known and the
 * expectation lies beyond it, else attainment of the expectation. Null where neither can be computed.
 */
export function paceRatio(
  actual: number,
  expected: number,
  baseline: number | null,
  lowerIsBetter: boolean,
): PaceRatio | null {
  const isFromBaseline = baseline !== null && isBeyond(expected, baseline, lowerIsBetter);
  const ratio = isFromBaseline
    ? progress(actual, baseline, expected)
    : gradedAttainment(actual, expected, baseline, lowerIsBetter);
  return ratio === null ? null : { ratio: cleanNumber(ratio), isFromBaseline };
}
