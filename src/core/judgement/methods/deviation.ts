import { cleanNumber } from "../../indicators";

/**
 * How far an actual lies off its target, as a share of the target; better is positive: 512 kg where 494 kg or less
 * was wanted is −3.6 % (https://democracy.havering.gov.uk/mgAi.aspx?ID=8989). Null for a target of none.
 */
export function deviation(actual: number, target: number, lowerIsBetter: boolean): number | null {
  if (target === 0) return null;
  const gain = lowerIsBetter ? target - actual : actual - target;
  return cleanNumber(gain / Math.abs(target));
}
