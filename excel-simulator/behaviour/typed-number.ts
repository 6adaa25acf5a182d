/** A number with the format that Excel gives to a cell without one. */
export type TypedNumber = { readonly value: number; readonly numberFormat: string | null };

const PLAIN = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const PERCENT = /^([+-]?[\d,]*\.?\d+)%$/;
const SCIENTIFIC = /^[+-]?\d+(?:\.\d*)?E[+-]?\d{1,3}$/i;
const IN_BRACKETS = /^\(([\d,]*\.?\d+)\)$/;
const YEN = /^([+-]?)[¥\\]([\d,]+)$/;
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;

const withoutCommas = (digits: string): number => Number(digits.replaceAll(",", ""));

/** The number that a text stands for, such as `1,234`, `12%`, `(1)`, `1E3`, `1 1/2`, `¥500` or `007`; null for none. */
export function typedNumber(text: string): TypedNumber | null {
  if (PLAIN.test(text)) return { value: Number(text), numberFormat: null };
  if (GROUPED.test(text)) {
    return { value: withoutCommas(text), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  if (SCIENTIFIC.test(text)) return { value: Number(text), numberFormat: "0.00E+00" };
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) {
    const value = Number((withoutCommas(percent) / 100).toPrecision(15));
    return { value, numberFormat: percent.includes(".") ? "0.00%" : "0%" };
  }
  const [, bracketed] = IN_BRACKETS.exec(text) ?? [];
  if (bracketed !== undefined) return { value: -withoutCommas(bracketed), numberFormat: null };
  const [, sign, yen] = YEN.exec(text) ?? [];
  if (yen !== undefined) {
    return { value: withoutCommas(`${sign ?? ""}${yen}`), numberFormat: '"¥"#,##0;"¥"\\-#,##0' };
  }
  return typedFraction(text);
}

function typedFraction(text: string): TypedNumber | null {
  const [, sign, whole, above, below] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -value : value, numberFormat: "# ?/?" };
}
