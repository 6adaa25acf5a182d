import { cleanNumber } from "../../indicators";

/**
 * Attainment A/T, or T/A where lower is better: the first of the two meanings of 達成率
 * (https://sabcd.thebase.in/blog/2021/05/28/145350: 105 of 110 is 95.5 %). Null where the division says nothing (by
 * zero, or of negative figures).
 */
export function attainment(actual: number, target: number, lowerIsBetter: boolean): number | null {
  const [part, whole] = lowerIsBetter ? [target, actual] : [actual, target];
  return whole <= 0 || part < 0 ? null : part / whole;
}

/**
 * Attainment as a grade needs it: of a target of none, the part (B−A)/B of the baseline that is gone; none left of
 * what was to become little is beyond every threshold.
 */
export function gradedAttainment(
  actual: number,
  target: number,
  baseline: number | null,
  lowerIsBetter: boolean,
): number | null {
  if (lowerIsBetter && target === 0 && baseline !== null && baseline > 0) {
    return cleanNumber((baseline - actual) / baseline);
  }
  if (lowerIsBetter && actual === 0 && target > 0) return Infinity;
  const ratio = attainment(actual, target, lowerIsBetter);
  return ratio === null ? null : cleanNumber(ratio);
}
