import type { Measure } from "../indicators";

/** Which way a figure is meant to go, and what says so. */
export type DesiredDirection = {
  readonly lowerIsBetter: boolean;
  readonly from: "comparator" | "baseline" | "qualifier" | "name" | "default";
};

const LESS = /(?:減少?|縮減|削減|ダウン)$/;

/** Names of things of which a city wants less, at the end of an indicator's name. */
const UNWANTED =
  /(?:未収(?:金|額|金額)?|滞納(?:額|者数)|待ち時間|時間外勤務時間数?|残業時間数?|苦情件数|事故件数)(?:の(?:削減|短縮|縮減))?(?:\(.*\))?$/;

/**
 * Finds the direction from the comparator (以下), from the target against the baseline, from words beside the
 * figure (10%縮減), from the indicator's name (待ち時間); higher is better where nothing says otherwise.
 */
export function desiredDirection(
  name: string,
  target: Measure,
  baseline: number | null,
): DesiredDirection {
  if (target.comparator) {
    const lowerIsBetter = target.comparator === "at-most" || target.comparator === "less-than";
    return { lowerIsBetter, from: "comparator" };
  }
  if (baseline !== null && baseline !== target.number) {
    return { lowerIsBetter: target.number < baseline, from: "baseline" };
  }
  if (target.qualifiers.some((words) => LESS.test(words))) {
    return { lowerIsBetter: true, from: "qualifier" };
  }
  return UNWANTED.test(name.normalize("NFKC").replace(/\s/g, ""))
    ? { lowerIsBetter: true, from: "name" }
    : { lowerIsBetter: false, from: "default" };
}

/** Whether a figure meets a target, by the target's comparator or else by the direction; equal is met. */
export function meetsTarget(actual: number, target: Measure, lowerIsBetter: boolean): boolean {
  switch (target.comparator) {
    case "less-than":
      return actual < target.number;
    case "more-than":
      return actual > target.number;
    default:
      return lowerIsBetter ? actual <= target.number : actual >= target.number;
  }
}
