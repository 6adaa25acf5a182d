import { SCALES } from "../unit";

const GROUPED = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
const SCALE_WORD = "(?:[十千]|百(?!貨))?[万億兆]|十|百(?!貨)|千";

/** A number as forms write it, with its scales: 7,004, 60万, 3億5,000万, 3千5百万. */
export const SCALED = `${GROUPED}(?: ?(?:${SCALE_WORD})(?:${GROUPED}(?:${SCALE_WORD})){0,5}(?:${GROUPED})?)?`;

/** Where a figure may begin: not inside another one, nor behind a letter, a note's mark or the dash of a range or of a name. */
export const NOT_INSIDE = "(?<![\\d,.A-Za-z/~〜–※-])";

/** A minus sign only where it cannot be the dash of a range or of a name (10-15, COVID-19). */
const SIGN = "(?:[△▲] ?|(?<=^|[\\s(・、,:])[-+−])?";
const TENTHS = "\\d割\\d分(?:\\d厘)?";
const FRACTION = "\\d{1,3}分の\\d{1,3}";

/** A figure without its unit: 7,004, △5.2, 3割5分, 3分の1. */
export const AMOUNT = `${NOT_INSIDE}(?:${TENTHS}|${FRACTION}|${SIGN}${SCALED})`;

/** What a written amount counts. */
export type Amount = {
  readonly number: number;
  /** Whether it states a scale of its own. */
  readonly scaled: boolean;
  /** Set where the amount itself is a share: 3割5分, 3分の1. */
  readonly unit: "%" | null;
};

const NEGATIVE = /^[△▲−-]/;
const PARTS = /([\d,.]+) ?([十百千]?[万億兆]?)/g;
const WHOLE = 100;

const factorOf = (word: string): number =>
  word === "" ? 1 : (SCALES.find(([scale]) => scale === word)?.[1] ?? (word === "百" ? 100 : 10));

/** 3億5,000万 is 350,000,000; null where the scales do not go down, as in 3万5億. */
function sumOfParts(written: string): number | null {
  const parts = [...written.matchAll(PARTS)];
  if (parts.length > 1 && written.includes(".")) return null;
  let total = 0;
  let section = 0;
  let limit = Infinity;
  let largest = Infinity;
  for (const [, digits = "", word = ""] of parts) {
    const large = /[万億兆]$/.exec(word)?.[0] ?? "";
    const small = factorOf(word.slice(0, word.length - large.length));
    const part = Number(digits.replaceAll(",", "")) * small;
    if (part >= limit || (large !== "" && factorOf(large) >= largest)) return null;
    section += part;
    limit = small;
    if (large === "") continue;
    limit = largest = factorOf(large);
    total += section * largest;
    section = 0;
  }
  return total + section;
}

function parseShare(written: string): number | null {
  const [first = 0, second = 0, third = 0] = (written.match(/\d+/g) ?? []).map(Number);
  if (written.includes("割")) return first * 10 + second + third / 10;
  return second < first ? (second / first) * WHOLE : null;
}

/** Reads a written amount; null where it contradicts itself (3万5億, 3分の5). */
export function parseAmount(written: string): Amount | null {
  if (/[割の]/.test(written)) {
    const share = parseShare(written);
    return share === null ? null : { number: share, scaled: true, unit: "%" };
  }
  const sum = sumOfParts(written);
  if (sum === null) return null;
  const number = NEGATIVE.test(written) ? -sum : sum;
  return { number, scaled: /[十百千万億兆]/.test(written), unit: null };
}
