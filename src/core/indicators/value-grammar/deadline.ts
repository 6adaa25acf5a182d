import { DATE, WORDS_WITH_DIGITS } from "./words-with-digits";

/** A form that speaks of every year: N+1年12月. */
const MONTH_OF_ANY_YEAR = "N(?:\\+\\d)?年(?:度)? ?\\d{1,2}月";
const BY_A_DATE = new RegExp(
  `(?:${DATE}|${MONTH_OF_ANY_YEAR})(?:までに?|中に|に(?:公表|実施|策定|完了|確定))`,
);
const MONTH_AT_END = /(?:時期|期限|期日)[\s\S]*?\d{1,2}月(?:末|上旬|中旬|下旬|\d{1,2}日)?$/;

/** What has been done is due no more: 令和元年度に実施済み. */
const DONE = /(?:済み?|した|れた)。?$/;

const LONGEST_DEADLINE = 100;

const NO_FIGURES = new RegExp(`${MONTH_OF_ANY_YEAR}|${DATE}|${WORDS_WITH_DIGITS}`, "gu");

/** Whether a normalised text without a figure sets a date by which something is to be done. */
export const isDeadline = (text: string): boolean =>
  text.length <= LONGEST_DEADLINE &&
  (BY_A_DATE.test(text) || MONTH_AT_END.test(text)) &&
  !DONE.test(text) &&
  !/\d/.test(text.replace(NO_FIGURES, ""));
