/** Attainment A/T, or T/A where lower is better; null where the division says nothing (by zero, or signs that differ). */
export function attainment(actual: number, target: number, lowerIsBetter: boolean): number | null {
  const [part, whole] = lowerIsBetter ? [target, actual] : [actual, target];
  return whole === 0 || part * whole < 0 ? null : part / whole;
}

/** Progress (A−B)/(T−B): the part of the way from baseline to target; null where target and baseline are equal. */
export function progress(actual: number, baseline: number, target: number): number | null {
  return target === baseline ? null : (actual - baseline) / (target - baseline);
}

/**
 * The part of the expected progress that was made: (A−B)/(E−B) where the baseline is known and the expectation
 * lies beyond it, else attainment of the expectation. Null where neither can be computed.
 */
export function paceRatio(
  actual: number,
  expected: number,
  baseline: number | null,
  lowerIsBetter: boolean,
): number | null {
  const isMet = lowerIsBetter ? actual <= expected : actual >= expected;
  if (isMet) return 1;
  const gain = baseline === null ? 0 : lowerIsBetter ? baseline - expected : expected - baseline;
  if (baseline !== null && gain > 0) return progress(actual, baseline, expected);
  return expected === 0 ? 0 : attainment(actual, expected, lowerIsBetter);
}
