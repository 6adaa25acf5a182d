/** Excel takes a CSV file for Shift_JIS unless it begins with this (U+FEFF). */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What ends a row (RFC 4180, 2.1). */
const LINE_END = "\r\n";

/** A field that has to stand in quotation marks (RFC 4180, 2.6). */
const NEEDS_QUOTES = /[",\r\n]/;

/** A number behind a sign, as departments write it: -3.2, ＋5％. */
const SIGNED_NUMBER = /^[-+－＋−][\d０-９.,．，]*[%％]?$/;

/** What spreadsheets take for the beginning of a formula, in full width as well (OWASP, CSV injection). */
const BEGINS_FORMULA = /^[=＝@＠+＋\-－\t\r]/;

/** A number in full, without separators and exponent. */
export const csvNumber = (number: number): string =>
  Number.isFinite(number) ? plainNumber(number) : "";

/** From 1e21 on, and below 1e-6, numbers are otherwise written with an exponent. */
function plainNumber(number: number): string {
  const shortest = String(number);
  if (!shortest.includes("e")) return shortest;
  return Math.abs(number) >= 1 ? BigInt(number).toString() : number.toFixed(20).replace(/0+$/, "");
}

/**
 * A text that spreadsheets do not carry out as a formula: one that would begin one gets an apostrophe before it; a sign
 * alone or before a number stays as it is.
 */
export const csvWords = (text: string): string =>
  BEGINS_FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;

/** Rows as the text of a CSV file (RFC 4180), every row ended by CR and LF. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((fields) => fields.map(quoted).join(",") + LINE_END).join("");

const quoted = (field: string): string =>
  NEEDS_QUOTES.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
