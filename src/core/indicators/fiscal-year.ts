import type { CalendarDate } from "../workbook";
import { parseKanjiNumeral } from "./kanji-numerals";
import { normaliseText } from "./normalise-text";

/** The year before the first of each era, so that era year 1 is the next one. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
  ["令", 2018],
  ["平", 1988],
  ["昭", 1925],
  ["R", 2018],
  ["H", 1988],
  ["S", 1925],
]);
const FIRST_MONTH_OF_FISCAL_YEAR = 4;
const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2100;
const THIS_CENTURY = 2000;
/** Without an era, 元年度 can only be the first year of the present one. */
const FIRST_YEAR_OF_REIWA = 2019;

/** How an era's year begins: its name in full, or its first character (令2) or letter where that does not end another word. */
export const ERA_NAME = "令和|平成|昭和|(?<![一-鿿])[令平昭](?=\\s?[元\\d])|(?<![A-Za-z])[RHS]";

const NUMERAL = "[一二三四五六七八九十]";
const ERA_YEAR = `(${ERA_NAME})\\s?(元|0?[1-9]|[1-9]\\d|${NUMERAL}{1,3}(?=年))`;
const MONTH_IN_WORDS = `年\\s?(\\d{1,2}|${NUMERAL}{1,2})月(?:(?:\\d{1,2}|${NUMERAL}{1,3})日)?`;
const ERA_MONTH = new RegExp(
  `${ERA_YEAR}(?:${MONTH_IN_WORDS}|\\.(\\d{1,2})(?!\\d)(?:月|\\.\\d{1,2})?|/(\\d{1,2})/\\d{1,2})末?`,
);
const WESTERN_MONTH = new RegExp(
  `(?<![\\d.,/-])((?:19|20)\\d{2})(?:${MONTH_IN_WORDS}|[./](\\d{1,2})(?!\\d)(?:月|[./]\\d{1,2})?|-(\\d{2})-\\d{2})末?`,
);
const YEAR_WORD = "(?:会計)?年度|年";
const ERA_FISCAL_YEAR = new RegExp(`${ERA_YEAR}(?![\\dA-Za-z])\\s?(?:${YEAR_WORD})?`);
/** What a bare 2019 counts, so that it is no year: 2019人, 2019千円, 2019%. */
const COUNTED =
  "%|[.,]\\d|[千百万億]|円|人|名|件|回|校|社|戸|台|本|日|点|枚|冊|団体|施設|世帯|箇所|[かカヵヶケ]所|時間|㎡|ポイント|[A-Za-z]";
const WESTERN_FISCAL_YEAR = new RegExp(
  `[Ff][Yy]\\s?'?((?:19|20)?\\d{2})(?!\\d)(?:${YEAR_WORD})?` +
    `|(?<![\\d.,])((?:19|20)\\d{2})(?!\\d|\\s?(?:${COUNTED})|年\\d{1,2}月)\\s?(?:${YEAR_WORD})?` +
    `|['’‘](\\d{2})(?!\\d)(?:${YEAR_WORD})?`,
);
const FIRST_YEAR = /(?<!\p{L})元年度/u;

/** What a text must hold to name any year. */
const MAY_NAME_YEAR = /\d|元|令和|平成|昭和/;

/** What may stand around the years of a header: 平成31(令和元)年度, H31/R1, 令和2年度末, R2.6.1現在, R2.4~R3.3. */
const AROUND_YEARS = /^[/(・,=]*(?:\)?(?:年度|年)?)?(?:期?末|分|中)?(?:現在|時点)?\)*$/;
const BRACKETS: readonly (readonly [RegExp, string])[] = [
  [/[[【〔〈《<「]/g, "("],
  [/[\]】〕〉》>」]/g, ")"],
];
/** Words that say which year of its plan a year is, and nothing of when that was: R2(1年目), 最終年度(R6). */
const PLACE_IN_PLAN =
  /第?(?:\d{1,2}|[一二三四五六])(?:[かカヵヶ]?年目|年次目?|年度目)|第\d{1,2}年度?(?!\d)|(?:計画)?(?:最終|初|中間|開始|終了)年度?|西暦/;
/** The line between two days of one year: 2020.4-2021.3. */
const BETWEEN_DAYS = /(?<=[./月]\d{0,2}[月日]?)[〜～–―-](?=[RHS令平]?\D{0,2}\d)/;
/** As many times as one year is ever written in a header: 令和2年度(R2.4~R3.3). */
const MOST_WRITTEN = 3;

/** A fiscal year found in a text, with the words that say it. */
export type FoundFiscalYear = {
  readonly fiscalYear: number;
  readonly written: string;
  readonly index: number;
};

/** The fiscal year that a day falls in, by the western year in which the fiscal year begins. */
export const fiscalYearOf = ({ year, month }: Pick<CalendarDate, "year" | "month">): number =>
  month < FIRST_MONTH_OF_FISCAL_YEAR ? year - 1 : year;

/** The last day of a fiscal year: 31 March of the year after it begins. */
export const lastDayOfFiscalYear = (fiscalYear: number): CalendarDate => ({
  year: fiscalYear + 1,
  month: 3,
  day: 31,
});

const numberIn = (written: string): number | null =>
  /^\d/.test(written) ? Number(written) : parseKanjiNumeral(written);

function eraToWestern(era = "", written = ""): number | null {
  const year = written === "元" ? 1 : numberIn(written);
  return year === null ? null : (ERAS.get(era) ?? 0) + year;
}

/** A year as a regular expression found it; null where it lies outside of every plan. */
const found = (match: RegExpExecArray, fiscalYear: number | null): FoundFiscalYear | null =>
  fiscalYear !== null && fiscalYear >= EARLIEST_YEAR && fiscalYear <= LATEST_YEAR
    ? { fiscalYear, written: match[0], index: match.index }
    : null;

function inMonth(
  match: RegExpExecArray,
  year: number | null,
  written = "",
): FoundFiscalYear | null {
  const month = numberIn(written);
  if (year === null || month === null || month < 1 || month > 12) return null;
  return found(match, fiscalYearOf({ year, month }));
}

function findEraMonth(text: string): FoundFiscalYear | null {
  const match = ERA_MONTH.exec(text);
  return (
    match && inMonth(match, eraToWestern(match[1], match[2]), match[3] ?? match[4] ?? match[5])
  );
}

function findWesternMonth(text: string): FoundFiscalYear | null {
  const match = WESTERN_MONTH.exec(text);
  return match && inMonth(match, Number(match[1]), match[2] ?? match[3] ?? match[4]);
}

function findEraYear(text: string): FoundFiscalYear | null {
  const match = ERA_FISCAL_YEAR.exec(text);
  return match && found(match, eraToWestern(match[1], match[2]));
}

function findWesternYear(text: string): FoundFiscalYear | null {
  const match = WESTERN_FISCAL_YEAR.exec(text);
  const written = Number(match?.[1] ?? match?.[2] ?? match?.[3]);
  return match && found(match, written < 100 ? THIS_CENTURY + written : written);
}

function findFirstYear(text: string): FoundFiscalYear | null {
  const match = FIRST_YEAR.exec(text);
  return match && found(match, FIRST_YEAR_OF_REIWA);
}

const FINDERS = [findEraMonth, findWesternMonth, findEraYear, findWesternYear, findFirstYear];

function findIn(normalised: string): FoundFiscalYear | null {
  if (!MAY_NAME_YEAR.test(normalised)) return null;
  let first: FoundFiscalYear | null = null;
  for (const find of FINDERS) {
    const year = find(normalised);
    if (year && (!first || year.index < first.index)) first = year;
  }
  return first;
}

/**
 * The first fiscal year that a text names (令和元年度, R1, Ｒ１, H31/R1, 2019年度, FY2019, '19, R3.3末); a month
 * decides by the fiscal year's beginning in April. Null where none is named.
 */
export const findFiscalYear = (text: string): FoundFiscalYear | null => findIn(normaliseText(text));

/**
 * The fiscal year of a text that says nothing else, as a table's header does; the year may be written several times
 * (平成31年度(令和元年度), 2020(R2), R2.4~R3.3), beside its place in the plan. Null for any other text.
 */
export function parseFiscalYear(text: string): number | null {
  const words = BRACKETS.reduce(
    (rest, [pattern, bracket]) => rest.replace(pattern, bracket),
    normaliseText(text).replace(/\s/g, ""),
  )
    .replace(PLACE_IN_PLAN, "")
    .replace(BETWEEN_DAYS, "~");
  const first = findIn(words);
  if (!first) return null;
  let rest = words.replace(first.written, "");
  for (let count = 1; count < MOST_WRITTEN; count += 1) {
    const next = findIn(rest);
    if (!next) break;
    if (next.fiscalYear !== first.fiscalYear) return null;
    rest = rest.replace(next.written, "").replace("~", "");
  }
  return AROUND_YEARS.test(rest) ? first.fiscalYear : null;
}
