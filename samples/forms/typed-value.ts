/** What a cell holds after Excel took what somebody typed; `numFmt` only where Excel made it a number. */
export type TypedValue = { readonly value: string | number | null; readonly numFmt?: string };

const COUNT = /^\d{1,3}(,\d{3})*$/;
const PERCENT = /^(\d+)(?:\.(\d+))?%$/;
const MEAN = /^\d+\.\d$/;

/** Reads `1,483`, `64.8%`, `100%` and `2.3` as numbers with their format, everything else as text, nothing as blank. */
export function typedValue(shown: string): TypedValue {
  if (shown === "") return { value: null };
  if (COUNT.test(shown)) return { value: Number(shown.replaceAll(",", "")), numFmt: "#,##0" };
  if (MEAN.test(shown)) return { value: Number(shown), numFmt: "0.0" };
  const percent = PERCENT.exec(shown);
  if (!percent) return { value: shown };
  const decimals = percent[2]?.length ?? 0;
  const fraction = Number((Number(shown.slice(0, -1)) / 100).toFixed(decimals + 2));
  return { value: fraction, numFmt: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%` };
}
