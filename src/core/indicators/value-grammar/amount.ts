import { factorOf } from "../scale-word";

const GROUPED = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
const SCALE_WORD = "(?:[十千]|百(?!貨))?[万億兆]|十|百(?!貨)|千";

/** A number as forms write it, with its scales: 7,004, 60万, 3億5,000万, 3千5百万. */
export const SCALED = `${GROUPED}(?: ?(?:${SCALE_WORD})(?:${GROUPED}(?:${SCALE_WORD})){0,5}(?:${GROUPED})?)?`;

/** Where a figure may begin: not inside another one, nor behind a letter, a note's mark or the dash of a range or of a name. */
export const NOT_INSIDE = "(?<![\\d,.A-Za-z/~〜–※-])";

/** A minus sign only where it cannot be the dash of a range or of a name (10-15, COVID-19). */
const SIGN = "(?:[△▲] ?|マイナス ?|プラス ?|(?<=^|[\\s(・、,:])[-+−])?";
const TENTHS = "\\d割\\d分(?:\\d厘)?";
const FRACTION = "\\d{1,3}分の\\d{1,3}";

/** A figure without its unit: 7,004, △5.2, 3割5分, 3分の1. */
export const AMOUNT = `${NOT_INSIDE}${SIGN}(?:${TENTHS}|${FRACTION}|${SCALED})`;

/** What a written amount counts. */
export type Amount = {
  readonly number: number;
  /** Whether it states a scale of its own. */
  readonly scaled: boolean;
  /** Set where the amount itself is a share: 3割5分, 3分の1. */
  readonly unit: "%" | null;
};

const DIGITS = new RegExp(`^${GROUPED}$`);
/** A telephone number, or another one that is a name. */
const NAME_IN_DIGITS = /^0\d{8}/;

/** Reads digits with or without separators (7,004.5); null where the groups are wrong or no number can hold them. */
export function parseDigits(written: string): number | null {
  if (!DIGITS.test(written) || NAME_IN_DIGITS.test(written)) return null;
  const number = Number(written.replaceAll(",", ""));
  return number <= Number.MAX_SAFE_INTEGER ? number : null;
}

const PART = /([\d,.]+) ?([十百千]?[万億兆]|[十百千]|$)/y;

type Part = { readonly number: number; readonly small: number; readonly large: number };

/** 3千5百万 is 3 by 千 and 5 by 百 and 万; null where something else stands in it. */
function partsOf(written: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (PART.lastIndex = 0; PART.lastIndex < written.length;) {
    const [, digits = "", word = ""] = PART.exec(written) ?? [];
    const number = parseDigits(digits);
    if (number === null) return null;
    const large = factorOf(/[万億兆]$/.exec(word)?.[0] ?? "");
    parts.push({ number, small: factorOf(word) / large, large });
  }
  return parts;
}

/** 3億5,000万 is 350,000,000; null where the scales do not go down, as in 3万5億. */
function sumOfParts(written: string): number | null {
  const parts = partsOf(written);
  if (!parts || (parts.length > 1 && written.includes("."))) return null;
  let total = 0;
  let section = 0;
  let limit = Infinity;
  let largest = Infinity;
  for (const { number, small, large } of parts) {
    const isUnnatural = number >= 10 && large === 1 && (small === 10 || small === 100);
    if (isUnnatural || number * small >= limit || (large > 1 && large >= largest)) return null;
    section += number * small;
    limit = small;
    if (large === 1) continue;
    limit = largest = large;
    total += section * large;
    section = 0;
  }
  return total + section;
}

const WHOLE = 100;
const SHARE = /[割の]/;
const NEGATIVE = /^(?:[△▲−-]|マイナス)/;
const SIGN_WRITTEN = /^(?:[△▲+−-]|マイナス|プラス) ?/;

function parseShare(written: string): number | null {
  const [first = 0, second = 0, third = 0] = (written.match(/\d+/g) ?? []).map(Number);
  if (written.includes("割")) return first * 10 + second + third / 10;
  return second < first ? (second / first) * WHOLE : null;
}

/** Reads a written amount; null where it contradicts itself (3万5億, 3分の5). */
export function parseAmount(written: string): Amount | null {
  const sign = NEGATIVE.test(written) ? -1 : 1;
  if (SHARE.test(written)) {
    const share = parseShare(written);
    return share === null ? null : { number: sign * share, scaled: true, unit: "%" };
  }
  const unsigned = written.replace(SIGN_WRITTEN, "");
  const sum = parseDigits(unsigned) ?? sumOfParts(unsigned);
  if (sum === null) return null;
  return {
    number: sum === 0 ? 0 : sign * sum,
    scaled: /[十百千万億兆]/.test(unsigned),
    unit: null,
  };
}
