import type { NumberDisplay } from "./workbook-plan";

/** A double carries 15 digits for certain; beyond them lies what binary fractions add. */
const CERTAIN_DIGITS = 15;

/** The text a cell shows for a number: `1,234`, `1,234.5`, `12.3%` or the bare number. */
export function numberText(number: number, display: NumberDisplay): string {
  switch (display) {
    case "integer":
      return grouped(number, 0);
    case "decimal":
      return grouped(number, 2).replace(/\.?0+$/, "");
    case "percent":
      return `${grouped(number * 100, 1)}%`;
    case "plain":
      return String(number);
  }
}

/** Rounds half away from zero, as spreadsheets do, and sets a comma before every third digit. */
function grouped(number: number, places: number): string {
  const scaled = Number((Math.abs(number) * 10 ** places).toPrecision(CERTAIN_DIGITS));
  const [whole = "", fraction] = (Math.round(scaled) / 10 ** places).toFixed(places).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
  return number < 0 ? `-${digits}` : digits;
}
