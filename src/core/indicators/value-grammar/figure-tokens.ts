import { AMOUNT } from "./amount";
import { FIGURE_UNIT } from "./figure-unit";
import { AS_OF, DUE, WORDS_WITH_DIGITS } from "./words-with-digits";

/** Words before a figure that say how it is counted; the short ones only where a word begins. */
const COUNTED_HOW =
  "約|およそ|おおむね|概ね|平均|累計|延べ|のべ|年間|最大|最高|最低でも|最低|少なくとも" +
  "|(?<!\\p{L})(?:合計|総計|計|延|毎年|毎月|年|月|週|全|各)";
const COMPARATOR = "以上|以下|以内|未満|超え?|を超える";
const DONE =
  "実施|開催|参加|達成|完了|導入|設置|整備|作成|策定|公表|採択|登録|利用|配布|発行|実現|確保";

/** Nothing may hang on a figure: a figure without a unit must not run into another one either (10 000, 1・2). */
const END = "(?:(?<!\\d)(?=$|[\\s()、,・;。])|(?=$|[\\n()。]|[ 、,・;](?![\\d△▲+−-])))";

const FIGURE =
  `(?<countedHow>(?:(?:${COUNTED_HOW}) ?){0,3})(?<amount>${AMOUNT})(?<unit>${FIGURE_UNIT})?` +
  `(?<about>程度|前後)?(?: ?(?<comparator>${COMPARATOR}))?(?:[でをの]?(?<done>${DONE}))?${END}`;

/** How far a figure is to move from where it stands, kept as words: 5%増, 10人の減, 5%以上の削減. */
const RELATIVE =
  `${AMOUNT}(?:${FIGURE_UNIT})?(?:以上|程度)?の?` +
  "(?:増加?|減少?|縮減|削減|短縮|アップ|ダウン|向上|上昇|低下|改善)(?!\\p{L})";

const TOKEN = new RegExp(
  `(?<relative>${RELATIVE})|\\((?<bracket>[^()]*)\\)|${DUE}|${AS_OF}|(?<words>${WORDS_WITH_DIGITS})|${FIGURE}`,
  "gu",
);
const RELATIVE_ONLY = new RegExp(`^(?:約 ?)?(?:${RELATIVE})$`, "u");
const ONE_COUNTED_HOW = new RegExp(COUNTED_HOW, "gu");

/** The parts that a pattern found, by their names. */
export type TokenGroups = Readonly<Record<string, string | undefined>>;

/** A piece of a text that says something of a figure, with the words that stand before it. */
export type FigureToken = {
  readonly before: string;
  readonly written: string;
  readonly groups: TokenGroups;
};

/** Splits a normalised text into tokens and the words behind the last one. */
export function tokenise(text: string): {
  readonly tokens: readonly FigureToken[];
  readonly rest: string;
} {
  let end = 0;
  const tokens = [...text.matchAll(TOKEN)].map((match): FigureToken => {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { before, written: match[0], groups: match.groups ?? {} };
  });
  return { tokens, rest: text.slice(end) };
}

/** 年間延べ is 年間 and 延べ. */
export const splitCountedHow = (words: string): readonly string[] =>
  words.match(ONE_COUNTED_HOW) ?? [];

/** Whether a normalised text says only how far to go from today (5%増, 10人減), without a figure to reach. */
export const isRelativeOnly = (text: string): boolean => RELATIVE_ONLY.test(text);
