import { parseIsoDate } from "../../src/core";
import { serialOfDate } from "../../src/hosts/serial-date";
import type { TypedNumber } from "./typed-number";

const SYSTEM_DATE = "m/d/yyyy";
const ERAS: readonly (readonly [name: RegExp, yearBeforeFirst: number])[] = [
  [/^(R|令和?)$/i, 2018],
  [/^(H|平成?)$/i, 1988],
  [/^(S|昭和?)$/i, 1925],
  [/^(T|大正?)$/i, 1911],
  [/^(M|明治?)$/i, 1867],
];
const ERA_NAME = "R|H|S|T|M|令和?|平成?|昭和?|大正?|明治?";
const WITH_ERA = new RegExp(`^(${ERA_NAME})(\\d{1,2}|元)([./-])(\\d{1,2})\\3(\\d{1,2})$`, "i");
const WITH_ERA_WORDS = new RegExp(`^(${ERA_NAME})(\\d{1,2}|元)年(\\d{1,2})月(\\d{1,2})日$`, "i");
const YEAR_MONTH_DAY = /^(\d{4}|\d{2})([/-])(\d{1,2})\2(\d{1,2})$/;
const YEAR_MONTH = /^(\d{4})[/-](\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})[/-](\d{1,2})$/;
const WORDS = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const ISO_MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?$/;
/** Two digits up to here mean the 2000s, above it the 1900s. */
const LAST_SHORT_YEAR = 29;
const FIRST_YEAR = 1900;

/** The serial of a day in the 1900 date system; null where the calendar has no such day, or Excel no such year. */
function serialOf(year: number, month: number, day: number): number | null {
  const written = [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))];
  const date = year >= FIRST_YEAR ? parseIsoDate(written.join("-")) : null;
  return date && serialOfDate(date);
}

const typed = (value: number | null, numberFormat: string): TypedNumber | null =>
  value === null ? null : { value, numberFormat };

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
};

function dayOfEra(text: string): TypedNumber | null {
  const [, letter, shortYear, , shortMonth, shortDay] = WITH_ERA.exec(text) ?? [];
  const [, word, longYear, longMonth, longDay] = WITH_ERA_WORDS.exec(text) ?? [];
  const era = ERAS.find(([name]) => name.test(letter ?? word ?? ""));
  const year = shortYear ?? longYear;
  if (!era || year === undefined) return null;
  const serial = serialOf(
    era[1] + (year === "元" ? 1 : Number(year)),
    Number(shortMonth ?? longMonth),
    Number(shortDay ?? longDay),
  );
  return typed(serial, letter ? "[$-411]ge.m.d" : '[$-411]ggge"年"m"月"d"日"');
}

function dayInWords(text: string, presentYear: number): TypedNumber | null {
  const [, year, month, day] = WORDS.exec(text) ?? [];
  if (month === undefined || (year === undefined && day === undefined)) return null;
  const serial = serialOf(Number(year ?? presentYear), Number(month), Number(day ?? 1));
  if (year === undefined) return typed(serial, 'm"月"d"日"');
  return typed(serial, day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"');
}

function timeOfDay(text: string): TypedNumber | null {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (Number(hours) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600) / 24;
  return typed(value, seconds === undefined ? "h:mm" : "h:mm:ss");
}

function moment(text: string): TypedNumber | null {
  const [, day = "", hours, minutes, seconds] = ISO_MOMENT.exec(text) ?? [];
  const date = parseIsoDate(day);
  if (!date) return null;
  const time = Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds ?? 0) / 86_400;
  return typed(serialOfDate(date) + time, `${SYSTEM_DATE} h:mm`);
}

/**
 * The day or time of day that a text stands for in Japan, such as `2021/3/31`, `1/2`, `1-2`, `R3.3.31`, `令和3年3月31日`,
 * `3月31日` or `1:30`, as a serial of the 1900 date system; null for none.
 */
export function typedDate(text: string, presentYear: number): TypedNumber | null {
  const [, year, , month, day] = YEAR_MONTH_DAY.exec(text) ?? [];
  if (year !== undefined) {
    return typed(serialOf(fullYear(year), Number(month), Number(day)), SYSTEM_DATE);
  }
  const [, yearOnly, monthOfYear] = YEAR_MONTH.exec(text) ?? [];
  if (yearOnly !== undefined) {
    return typed(serialOf(Number(yearOnly), Number(monthOfYear), 1), "mmm\\-yy");
  }
  const [, shortMonth, shortDay] = MONTH_DAY.exec(text) ?? [];
  if (shortMonth !== undefined) {
    return typed(serialOf(presentYear, Number(shortMonth), Number(shortDay)), 'm"月"d"日"');
  }
  return dayOfEra(text) ?? dayInWords(text, presentYear) ?? timeOfDay(text) ?? moment(text);
}
