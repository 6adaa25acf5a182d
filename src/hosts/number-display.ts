import type { NumberDisplay, PlanContent } from "../core";

/** The number format of text: what people type over it stays text as well. */
export const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";

const DECIMAL_FORMATS = ["#,##0", "#,##0.0", "#,##0.00"] as const;

/** Excel has no format of "up to two places" that leaves no bare point behind a whole number. */
function decimalFormat(number: number): string {
  if (Number.isInteger(number)) return DECIMAL_FORMATS[0];
  const text = number.toFixed(2);
  if (text.endsWith(".00")) return DECIMAL_FORMATS[0];
  return text.endsWith("0") ? DECIMAL_FORMATS[1] : DECIMAL_FORMATS[2];
}

const FORMATS: Readonly<Record<NumberDisplay, (number: number) => string>> = {
  integer: () => "#,##0",
  decimal: decimalFormat,
  percent: () => "0.0%",
  plain: () => GENERAL_FORMAT,
};

/** The Excel format code under which a cell's content is shown as the plan says. */
export function formatCodeOf(content: PlanContent): string {
  return content.kind === "number" || content.kind === "formula"
    ? FORMATS[content.format](content.number)
    : TEXT_FORMAT;
}
