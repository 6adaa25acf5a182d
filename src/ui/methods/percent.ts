const SIGNIFICANT_DIGITS = 12;
const WHOLE = 100;

/** A share in per cent as people write it: 0.07 is 7. */
export const percentOf = (share: number): string =>
  String(Number((share * WHOLE).toPrecision(SIGNIFICANT_DIGITS)));

/** The share that a number of per cent stands for; null where the text is no number. */
export function shareOf(percent: string): number | null {
  const number = Number(percent);
  return percent.trim() === "" || !Number.isFinite(number)
    ? null
    : Number((number / WHOLE).toPrecision(SIGNIFICANT_DIGITS));
}
