import { cleanNumber } from "../../indicators";

/**
 * The change since an earlier figure as a share of it, better being positive; 0 where it stays within the tolerance
 * (https://webtown.nagayo.jp/kiji0032107/index.html). From nothing, any change is beyond every share.
 */
export function change(
  actual: number,
  before: number,
  lowerIsBetter: boolean,
  tolerance: number | null,
): number {
  const gain = cleanNumber(lowerIsBetter ? before - actual : actual - before);
  if (gain === 0 || (tolerance !== null && Math.abs(gain) < tolerance)) return 0;
  return before === 0 ? gain * Infinity : cleanNumber(gain / Math.abs(before));
}
