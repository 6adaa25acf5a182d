import { cleanNumber } from "../../indicators";

/** Attainment A/T, or T/A where lower is better; null where the division says nothing (by zero, or of negative figures). */
export function attainment(actual: number, target: number, lowerIsBetter: boolean): number | null {
  const [part, whole] = lowerIsBetter ? [target, actual] : [actual, target];
  return whole <= 0 || part < 0 ? null : part / whole;
}

/** Progress (A−B)/(T−B): the part of the way from baseline to target; null where target and baseline are equal. */
export function progress(actual: number, baseline: number, target: number): number | null {
  return target === baseline ? null : (actual - baseline) / (target - baseline);
}

/** The part of the expectation that was reached, and whether it counts from the baseline or from nothing. */
export type PaceRatio = { readonly ratio: number; readonly isFromBaseline: boolean };

/**
 * The part of the expected progress that was made: (A−B)/(E−B) where the baseline is known and the expectation
 * lies beyond it, else attainment of the expectation. Null where neither can be computed.
 */
export function paceRatio(
  actual: number,
  expected: number,
  baseline: number | null,
  lowerIsBetter: boolean,
): PaceRatio | null {
  const isBeyondBaseline =
    baseline !== null && (lowerIsBetter ? expected < baseline : expected > baseline);
  const ratio = isBeyondBaseline
    ? progress(actual, baseline, expected)
    : attainment(actual, expected, lowerIsBetter);
  return ratio === null ? null : { ratio: cleanNumber(ratio), isFromBaseline: isBeyondBaseline };
}
