import { SCALES } from "../unit";

const SCALE = `(?:${SCALES.map(([word]) => word).join("|")})`;
const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

/** A minus sign only where it cannot be the dash of a range or of a name (10-15, COVID-19). */
const SIGN = "(?:[△▲] ?|(?<=^|[\\s(・、,:])[-+−])?";

/** A number as forms write it, with its scales: 7,004, △5.2, 60万, 3億5,000万. */
export const AMOUNT = `(?<![\\d,.A-Za-z/-])${SIGN}${DIGITS}(?: ?${SCALE}(?:${DIGITS}${SCALE}){0,3}(?:${DIGITS})?)?`;

const SCALED_DIGITS = new RegExp(`([\\d,.]+) ?(${SCALE})?`, "g");
const NEGATIVE = /^[△▲−-]/;

/** What a written amount counts, and whether it states a scale of its own: 3億5,000万 is 350,000,000. */
export function parseAmount(written: string): {
  readonly number: number;
  readonly scaled: boolean;
} {
  const parts = [...written.matchAll(SCALED_DIGITS)];
  const number = parts.reduce((sum, [, digits = "", word]) => {
    const factor = SCALES.find(([scale]) => scale === word)?.[1] ?? 1;
    return sum + Number(digits.replaceAll(",", "")) * factor;
  }, 0);
  return {
    number: NEGATIVE.test(written) ? -number : number,
    scaled: parts.some(([, , word]) => word !== undefined),
  };
}
