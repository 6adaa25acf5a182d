import type { Content } from "../canvas/canvas";

/** How the years of a workbook are written. */
export const YEAR_STYLES = [
  "era",
  "letter",
  "western",
  "western-number",
  "letter-year-end",
  "bare-after-first",
  "era-and-western",
  "letter-full-width",
  "letter-year",
  "letter-month-end",
] as const;

/** Notations that only opened workbooks have. */
export const OPENED_YEAR_STYLES = ["latin", "apostrophe", "both-letters"] as const;

/** Notations that only opened-second workbooks have. */
export const OPENED_SECOND_YEAR_STYLES = [
  "western-inside-era",
  "letter-and-western",
  "short-era",
  "months",
] as const;

/** Notations that only held-out workbooks have. */
export const HELD_OUT_YEAR_STYLES = [
  "western-and-letter",
  "era-in-words",
  "letter-two-figures",
] as const;

export type YearStyle =
  | (typeof YEAR_STYLES)[number]
  | (typeof OPENED_YEAR_STYLES)[number]
  | (typeof OPENED_SECOND_YEAR_STYLES)[number]
  | (typeof HELD_OUT_YEAR_STYLES)[number];

const FIRST_OF_REIWA = 2019;

const eraYear = (
  year: number,
): { readonly era: string; readonly letter: string; readonly count: number } =>
  year >= FIRST_OF_REIWA
    ? { era: "令和", letter: "R", count: year - FIRST_OF_REIWA + 1 }
    : { era: "平成", letter: "H", count: year - 1988 };

const countInEra = (year: number): string => {
  const { count } = eraYear(year);
  return count === 1 ? "元" : String(count);
};

const inEra = (year: number): string => {
  return `${eraYear(year).era}${countInEra(year)}年度`;
};

const byLetter = (year: number): string => `${eraYear(year).letter}${eraYear(year).count}`;

/** The March that ends a fiscal year: that of 2018 was still H31.3, for the new era began in May. */
const marchOf = (year: number): string =>
  year + 1 === FIRST_OF_REIWA ? "H31.3" : `${byLetter(year + 1)}.3`;

/** The April that begins a fiscal year: that of 2019 was still H31.4. */
const aprilOf = (year: number): string =>
  year === FIRST_OF_REIWA ? "H31.4" : `${byLetter(year)}.4`;

const KANJI_FIGURES = "〇一二三四五六七八九";

/** A count up to 99 in words: 二, 十一, 三十. */
function inWords(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? (KANJI_FIGURES[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${ones > 0 ? (KANJI_FIGURES[ones] ?? "") : ""}`;
}

/** Half-width figures, letters and percent signs in full width: １２％. */
export const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z%]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** The year by itself, as it stands in a label that says more: 令和2年度, R2, 2020年度; R3.3末 ends the fiscal year 2020, R2.4～R3.3 is all of it. */
export function yearInLabel(style: YearStyle, year: number): string {
  switch (style) {
    case "era":
    case "bare-after-first":
    case "era-and-western":
      return inEra(year);
    case "letter":
    case "letter-year-end":
      return byLetter(year);
    case "western":
    case "western-number":
      return `${year}年度`;
    case "letter-full-width":
      return fullWidth(byLetter(year));
    case "letter-year":
      return `${year === FIRST_OF_REIWA ? "R元" : byLetter(year)}年度`;
    case "letter-month-end":
      return `${marchOf(year)}末`;
    case "latin":
      return `FY${year}`;
    case "apostrophe":
      return `'${String(year).slice(2)}`;
    case "both-letters":
      return year === FIRST_OF_REIWA ? "H31/R1" : byLetter(year);
    case "western-inside-era":
      return `${eraYear(year).era}${countInEra(year)}(${year})年度`;
    case "western-and-letter":
      return `${year}年度`;
    case "letter-and-western":
      return `${byLetter(year)}・${year}年度`;
    case "era-in-words":
      return `${eraYear(year).era}${eraYear(year).count === 1 ? "元" : inWords(eraYear(year).count)}年度`;
    case "short-era":
      return `${eraYear(year).era.slice(0, 1)}${countInEra(year)}年度`;
    case "letter-two-figures":
      return `${eraYear(year).letter}${String(eraYear(year).count).padStart(2, "0")}`;
    case "months":
      return `${aprilOf(year)}～${marchOf(year)}`;
  }
}

/** Several years in a label, R2～R4. */
export const yearsInLabel = (style: YearStyle, from: number, to: number): string =>
  style === "months"
    ? `${aprilOf(from)}～${marchOf(to)}`
    : `${yearInLabel(style, from)}～${yearInLabel(style, to)}`;

/** The header of a year's column or row; `previous` is the year of the header before it, null for the first. */
export function yearHeader(style: YearStyle, year: number, previous: number | null): Content {
  switch (style) {
    case "western-number":
      return { text: String(year), number: year };
    case "letter-year-end":
      return `${byLetter(year)}年度末`;
    case "bare-after-first":
      return previous !== null && eraYear(previous).era === eraYear(year).era
        ? `${eraYear(year).count}年度`
        : inEra(year);
    case "era-and-western":
      return `${inEra(year)}（${year}年度）`;
    case "western-and-letter":
      return `${year}年度(${byLetter(year)})`;
    case "letter-and-western":
      return `${byLetter(year)}(${year})`;
    default:
      return yearInLabel(style, year);
  }
}
