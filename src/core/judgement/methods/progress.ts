import { cleanNumber } from "../../indicators";
import { gradedAttainment } from "./attainment";

/**
 * Progress (A−B)/(T−B), the part of the way from baseline to target: the second meaning of 達成率
 * (https://sabcd.thebase.in/blog/2021/05/28/145350: 105 of 110 from 100 is 50 %). Null where target and baseline are
 * equal.
 */
export function progress(actual: number, baseline: number, target: number): number | null {
  return target === baseline ? null : (actual - baseline) / (target - baseline);
}

/** Whether a target lies beyond its baseline in the direction that is better, so that there is a way to go. */
export const isBeyond = (target: number, baseline: number, lowerIsBetter: boolean): boolean =>
  lowerIsBetter ? target < baseline : target > baseline;

/**
 * Progress as a grade needs it: attainment where the baseline already is the target or better, so that there is no
 * way to measure; null without a baseline.
 */
export function gradedProgress(
  actual: number,
  target: number,
  baseline: number | null,
  lowerIsBetter: boolean,
): number | null {
  if (baseline === null) return null;
  if (!isBeyond(target, baseline, lowerIsBetter)) {
    return gradedAttainment(actual, target, baseline, lowerIsBetter);
  }
  const ratio = progress(actual, baseline, target);
  return ratio === null ? null : cleanNumber(ratio);
}
