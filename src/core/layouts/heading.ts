import { normaliseText } from "../indicators";

/** A line that says what the forms below it belong to. */
export type Heading = {
  /** 1 for `1 …` and `基本目標1 …`, 2 for `(1) …`, 3 for `① …`. */
  readonly level: 1 | 2 | 3;
  readonly number: string;
  /** The words; with the kind of goal kept where the heading states it (基本目標1 …), bare where it only counts. */
  readonly text: string;
};

const GOAL_WORD =
  /^[●○◎■◆]?\s*((?:基本目標|重点項目|重点目標|重点施策|基本方針|基本方向|政策)\s*([0-9IVX]+)\s+\S[\s\S]*)$/;
const COUNTED = /^([0-9]{1,2})[.\s]\s*(\D[\s\S]*)$/;
const BRACKETED = /^\(([0-9]{1,2})\)\s*(\S[\s\S]*)$/;
const CIRCLED = /^([①-⑳])\s*(\S[\s\S]*)$/;
const LONGEST_HEADING = 80;

/** Reads a heading by its counting (`1 …`, `(1) …`, `① …`) or by the word for a goal; null for any other text. */
export function parseHeading(text: string): Heading | null {
  if (text.length > LONGEST_HEADING) return null;
  const normalised = normaliseText(text).replace(/\n/g, " ");
  const goal = GOAL_WORD.exec(normalised);
  if (goal?.[1] && goal[2]) return { level: 1, number: goal[2], text: withoutBullet(text) };
  return countedHeading(text, normalised);
}

function countedHeading(text: string, normalised: string): Heading | null {
  const circled = CIRCLED.exec(text.trim());
  if (circled?.[1] && circled[2]) return { level: 3, number: circled[1], text: circled[2] };
  const bracketed = BRACKETED.exec(normalised);
  if (bracketed?.[1]) return { level: 2, number: `(${bracketed[1]})`, text: afterCount(text) };
  const counted = COUNTED.exec(normalised);
  if (counted?.[1]) return { level: 1, number: counted[1], text: afterCount(text) };
  return null;
}

const withoutBullet = (text: string): string => text.replace(/^[●○◎■◆]\s*/, "").trim();

const afterCount = (text: string): string =>
  text.trim().replace(/^[（(]?[0-9０-９]{1,2}[)）.．]?\s*/, "");

/** A numbered text split into its counting mark and its words: `①情報共有` is ① and 情報共有. */
export function splitOrdinal(text: string): {
  readonly ordinal: string | null;
  readonly words: string;
} {
  const match = /^([①-⑳]|[（(][0-9０-９]{1,2}[)）])\s*(\S[\s\S]*)$/.exec(text.trim());
  if (!match?.[1] || !match[2]) return { ordinal: null, words: text.trim() };
  return { ordinal: normaliseOrdinal(match[1]), words: match[2] };
}

/** Keeps ① as it is and writes （１） as (1). */
const normaliseOrdinal = (mark: string): string =>
  /[①-⑳]/.test(mark) ? mark : normaliseText(mark);

const SECTION_LINE = /^(?:[<＜【《〔][^<>]+[>＞】》〕]|[ア-ン][.．、]\s*\S.*)$/;

/** Whether a text is a line that parts a form into sections: `<R3期末報告>`, `ア. 進捗状況`. */
export const isSectionLine = (text: string): boolean =>
  text.length <= LONGEST_HEADING && SECTION_LINE.test(text.trim());
