import type { CalendarDate } from "../workbook";
import { normaliseText } from "./normalise-text";

/** The year before the first of each era, so that era year 1 is the next one. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
};
const FIRST_MONTH_OF_FISCAL_YEAR = 4;
const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2100;

/** How an era's year begins: its name in full, or its letter where that does not end another word. */
export const ERA_NAME = "令和|平成|昭和|(?<![A-Za-z])[RHS]";

const ERA_YEAR = `(${ERA_NAME})\\s?(元|0?[1-9]|[1-9]\\d)`;
const MONTH_IN_WORDS = "年\\s?(\\d{1,2})月(?:\\d{1,2}日)?";
const ERA_MONTH = new RegExp(
  `${ERA_YEAR}(?:${MONTH_IN_WORDS}|\\.(\\d{1,2})(?!\\d)(?:\\.\\d{1,2})?)末?`,
);
const WESTERN_MONTH = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})(?:${MONTH_IN_WORDS}|[./](\\d{1,2})(?!\\d)(?:[./]\\d{1,2})?)末?`,
);
const ERA_FISCAL_YEAR = new RegExp(`${ERA_YEAR}(?!\\d)\\s?(?:年度|年)?`);
const WESTERN_FISCAL_YEAR =
  /(?:FY\s?|(?<!\d))((?:19|20)\d{2})(?!\d|年\d{1,2}月)\s?(?:年度|年)?|['’](\d{2})(?:年度|年)?/;

/** What may stand around the years of a header: 平成31(令和元)年度, H31/R1, 令和2年度末, R2.6.1現在. */
const AROUND_YEARS = /^[/(・]*(?:\)?(?:年度|年)?)?(?:期?末)?(?:現在|時点)?\)?$/;

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

const eraToWestern = (era: string, year: string): number =>
  (ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year));

function inMonth(match: RegExpExecArray, year: number, month: number): FoundFiscalYear | null {
  if (month < 1 || month > 12) return null;
  return { fiscalYear: fiscalYearOf({ year, month }), written: match[0], index: match.index };
}

function findEraMonth(text: string): FoundFiscalYear | null {
  const match = ERA_MONTH.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return inMonth(match, eraToWestern(match[1], match[2]), Number(match[3] ?? match[4]));
}

function findWesternMonth(text: string): FoundFiscalYear | null {
  const match = WESTERN_MONTH.exec(text);
  return match && inMonth(match, Number(match[1]), Number(match[2] ?? match[3]));
}

function findEraYear(text: string): FoundFiscalYear | null {
  const match = ERA_FISCAL_YEAR.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return {
    fiscalYear: eraToWestern(match[1], match[2]),
    written: match[0],
    index: match.index,
  };
}

function findWesternYear(text: string): FoundFiscalYear | null {
  const match = WESTERN_FISCAL_YEAR.exec(text);
  if (!match) return null;
  const fiscalYear = match[1] ? Number(match[1]) : 2000 + Number(match[2]);
  return fiscalYear >= EARLIEST_YEAR && fiscalYear <= LATEST_YEAR
    ? { fiscalYear, written: match[0], index: match.index }
    : null;
}

/**
 * The first fiscal year that a text names (令和元年度, R1, Ｒ１, H31/R1, 2019年度, FY2019, '19, R3.3末); a month
 * decides by the fiscal year's beginning in April. Null where none is named.
 */
export function findFiscalYear(text: string): FoundFiscalYear | null {
  const normalised = normaliseText(text);
  const finders = [findEraMonth, findWesternMonth, findEraYear, findWesternYear];
  return finders
    .map((find) => find(normalised))
    .reduce(
      (first, found) => (found && (!first || found.index < first.index) ? found : first),
      null,
    );
}

/**
 * The fiscal year of a text that says nothing else, as a table's header does; the year may be written twice
 * (平成31年度(令和元年度), 2020(R2)). Null for any other text.
 */
export function parseFiscalYear(text: string): number | null {
  const words = normaliseText(text).replace(/\s/g, "");
  const first = findFiscalYear(words);
  if (!first) return null;
  const rest = words.replace(first.written, "");
  const second = findFiscalYear(rest);
  if (second && second.fiscalYear !== first.fiscalYear) return null;
  return AROUND_YEARS.test(second ? rest.replace(second.written, "") : rest)
    ? first.fiscalYear
    : null;
}
