import { format } from "numfmt";
import { showsDates } from "../../date-format";
import { GENERAL } from "./built-in-formats";
import { kanjiDate, kanjiDigits, spokenKanji } from "./kanji-digits";
import { plainDecimals } from "./plain-decimals";
import { remembered } from "./remembered";
import { mayHoldJapaneseDate, japaneseDatePattern } from "./japanese-date-pattern";

/** A number format, looked into once for all the cells that have it. */
export type NumberFormat = {
  readonly pattern: string;
  /** Whether it shows days: a format for times of day or durations does not. */
  readonly showsDates: boolean;
  /** The text of a number, which counts days in the 1900 date system where the format shows dates. */
  textOfNumber(number: number): string;
  textOfText(text: string): string;
};

const SHORT_ENOUGH_FOR_GENERAL = 11;
const SYSTEM_FORMAT = /\[\$-f[48]00\]/i;
const KANJI_DIGITS = /\[DBNum1\]/i;
const FULL_WIDTH_DIGITS = /\[DBNum3\]/i;
const FROM_HALF_TO_FULL_WIDTH = 0xfee0;
/** Excel takes no longer ones; reading a pattern of megabytes anew for every cell takes hours. */
const LONGEST_PATTERN = 255;
/** What Excel shows, whatever the column's width, for what its calendar does not have. */
const NO_DATE = "########";
const LAST_SERIAL = 2_958_466;

const toFullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + FROM_HALF_TO_FULL_WIDTH),
  );

/** How a pattern wants its digits written (ECMA-376 part 1, 18.8.31, DBNum). */
function digitsOf(pattern: string, isDate: boolean): (text: string) => string {
  if (FULL_WIDTH_DIGITS.test(pattern)) return toFullWidth;
  if (!KANJI_DIGITS.test(pattern)) return (text) => text;
  if (isDate) return kanjiDate;
  return /General/i.test(pattern) ? spokenKanji : kanjiDigits;
}

/** Excel in Japan names months and days in English unless the format is tagged, or the system's own. */
const localeOf = (pattern: string): string => (SYSTEM_FORMAT.test(pattern) ? "ja-JP" : "en-US");

function general(number: number): string {
  const text = String(number);
  return text.length < SHORT_ENOUGH_FOR_GENERAL && !text.includes("e")
    ? text
    : format(GENERAL, number);
}

/**
 * The number format behind a pattern (ECMA-376 part 1, 18.8.31), showing texts as Excel in Japan does; a pattern that
 * cannot be read, or is longer than Excel's, shows numbers as `General` does.
 */
export function createNumberFormat(written: string): NumberFormat {
  const pattern = written.length > LONGEST_PATTERN ? GENERAL : written;
  const isDate = showsDates(pattern);
  const patternFor =
    isDate && mayHoldJapaneseDate(pattern) ? japaneseDatePattern(pattern) : () => pattern;
  const options = { locale: localeOf(pattern) };
  const formatsText = pattern.includes("@") || pattern.split(";").length > 3;
  const finish = digitsOf(pattern, isDate);
  const show = (value: number | string, resolved: string): string => {
    try {
      return finish(format(resolved, value, options));
    } catch {
      return typeof value === "number" ? general(value) : value;
    }
  };
  const decimals = plainDecimals(pattern);
  const formatted = remembered((number) => {
    if (isDate && (number < 0 || number >= LAST_SERIAL)) return NO_DATE;
    return show(number, patternFor(number));
  });
  return {
    pattern,
    showsDates: isDate,
    textOfNumber(number) {
      if (pattern === GENERAL) return general(number);
      return decimals?.(number) ?? formatted(number);
    },
    textOfText: (text) => (formatsText ? show(text, pattern) : text),
  };
}
