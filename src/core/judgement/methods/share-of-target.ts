/** The years of a plan: how many have gone by and how many there are. */
export type PlanYears = { readonly gone: number; readonly all: number };

/**
 * The years from the baseline to the final target, or from the plan's first year on where the baseline states none;
 * null before the first of them.
 */
export function planYears(
  fiscalYear: number,
  {
    began,
    firstYear,
    finalYear,
  }: Readonly<Record<"began" | "firstYear" | "finalYear", number | null>>,
): PlanYears | null {
  const before = began ?? (firstYear === null ? null : firstYear - 1);
  if (before === null || finalYear === null || finalYear <= before) return null;
  const gone = Math.min(fiscalYear, finalYear) - before;
  return gone <= 0 ? null : { gone, all: finalYear - before };
}

/**
 * What a plan asks for after some of its years: the target's 20 % after the first of five (T × k/n,
 * https://expydoc.com/doc/10040981). Where lower is better a part of the target means nothing; then the part of the
 * way from the baseline counts, and without a baseline there is none.
 */
export function shareOfTarget(
  target: number,
  baseline: number | null,
  lowerIsBetter: boolean,
  { gone, all }: PlanYears,
): number | null {
  if (!lowerIsBetter) return (target * gone) / all;
  return baseline === null ? null : baseline + ((target - baseline) * gone) / all;
}
