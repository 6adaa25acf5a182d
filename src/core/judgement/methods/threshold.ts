import type { Measure } from "../../indicators";

/**
 * Whether a figure meets a target, by the target's comparator (以上, 以下, 以内, 未満, 超) or else by the direction;
 * equal is met.
 */
export function meetsTarget(
  actual: number,
  { number, comparator }: Pick<Measure, "number" | "comparator">,
  lowerIsBetter: boolean,
): boolean {
  switch (comparator) {
    case "less-than":
      return actual < number;
    case "more-than":
      return actual > number;
    default:
      return lowerIsBetter ? actual <= number : actual >= number;
  }
}

/** Whether a figure goes beyond another one in the direction that is better. */
export const isBetter = (actual: number, than: number, lowerIsBetter: boolean): boolean =>
  lowerIsBetter ? actual < than : actual > than;
