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

export type YearStyle = (typeof YEAR_STYLES)[number] | (typeof OPENED_YEAR_STYLES)[number];

const FIRST_OF_REIWA = 2019;

const eraYear = (
  year: number,
): { readonly era: string; readonly letter: string; readonly count: number } =>
  year >= FIRST_OF_REIWA
    ? { era: "令和", letter: "R", count: year - FIRST_OF_REIWA + 1 }
    : { era: "平成", letter: "H", count: year - 1988 };

const inEra = (year: number): string => {
  const { era, count } = eraYear(year);
  return `${era}${count === 1 ? "元" : count}年度`;
};

const byLetter = (year: number): string => `${eraYear(year).letter}${eraYear(year).count}`;

/** The March that ends a fiscal year: that of 2018 was still H31.3, for the new era began in May. */
const marchOf = (year: number): string =>
  year + 1 === FIRST_OF_REIWA ? "H31.3" : `${byLetter(year + 1)}.3`;

/** Half-width figures, letters and percent signs in full width: １２％. */
export const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z%]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** The year by itself, as it stands in a label that says more: 令和2年度, R2, 2020年度; R3.3末 ends the fiscal year 2020. */
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
  }
}

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
    default:
      return yearInLabel(style, year);
  }
}
