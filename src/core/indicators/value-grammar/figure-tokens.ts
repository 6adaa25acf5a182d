import { AMOUNT, NOT_INSIDE, SCALED } from "./amount";
import { FIGURE_UNIT } from "./figure-unit";
import { CHANGE, COMPARED_WITH } from "./relative";
import { DATE, WORDS_WITH_DIGITS } from "./words-with-digits";

/** Words before a figure that say how it is counted; the short ones only where a word begins. */
const COUNTED_HOW =
  "約|およそ|おおよそ|おおむね|概ね|ほぼ|平均|累計|延べ|のべ|年間|最大|最高|最低でも|最低|少なくとも" +
  "|第(?=\\d+位)|±(?=0(?![\\d.]))|(?<!\\p{L})(?:合計|総計|計|延|毎年度?|毎[月週日]|年|月|週|全|各)";
/** The whole of which a figure is a part: 全10校中5校, 60点満点中45点. */
const OUT_OF = `${NOT_INSIDE}全?\\d[\\d,]*[一-龠々かカヵヶケ]{1,5}?中、? ?`;
const SYMBOL = "[≧≥≦≤]|[<>]=?|[¥\\\\]";
const COMPARATOR = "以上|以下|以内|未満|を?超(?:え(?:る)?)?|を上回る|を下回る";
const ABOUT = "程度|前後|強|弱|余り|あまり|ほど|くらい|ぐらい|見込み?|ずつ";
const DONE =
  "実施|開催|参加|達成|完了|導入|設置|整備|作成|策定|公表|採択|登録|利用|配布|発行|実現|確保|維持|目指す";

/** Nothing may hang on a figure: a figure without a unit must not run into another one either (10 000, 1・2). */
const MARK = "①-⑳㉑-㉟㊱-㊿";
const END = `(?:(?<!\\d)(?=$|[\\s()、,・;。※${MARK}]|/(?!\\d))|(?=$|[\\n()。※${MARK}]|[ 、・;](?! ?[\\d△▲+−-])))`;

/** The upper end of a range, or the whole of a share: 10～15件, 10以上15件未満, 12/15校. */
const SECOND_NUMBER =
  `(?<fromUnit>${FIGURE_UNIT})?(?<join> ?[~〜–-] ?|以上|超)(?<to>${SCALED})` +
  "|/(?<of>\\d[\\d,]*)";
const FIGURE =
  `(?<outOf>${OUT_OF})?(?<countedHow>(?:(?:${COUNTED_HOW})[ :]?){0,3})` +
  `(?<symbol>${SYMBOL})?(?<amount>${AMOUNT})(?:${SECOND_NUMBER})?(?<unit>${FIGURE_UNIT})?` +
  `(?<about>${ABOUT})?(?: ?(?<comparator>${COMPARATOR}))?` +
  `(?: ?[のを]?(?<change>${CHANGE})|[でをの]?(?<done>${DONE}))?${END}`;

/** A remark behind the figures: ※速報値. */
const NOTE = "※ ?(?<note>[^\\d※\\n]{1,40})(?=$|\\n)";
/** R7までに names the year in which a figure is due, R2.6.1現在 the day for which it holds. */
const DATED = `(?<date>${DATE})(?:(?<due>までに)|(?<asOf> ?(?:現在|時点))[での]?)?`;

/** What any token begins with, so that most places of a text need no closer look. */
const BEGINNING =
  "(?=[\\d(※△▲+−\\-≧≥≦≤<>¥\\\\±A-Za-z令平昭約お概ほ累延の年最少第合総計毎月週全各対前昨現基初当策小中高マプ])";
const TOKEN = new RegExp(
  `${BEGINNING}(?:(?<comparedWith>${COMPARED_WITH})|\\((?<bracket>[^()]*)\\)|${NOTE}|${DATED}|(?<words>${WORDS_WITH_DIGITS})|${FIGURE})`,
  "gu",
);
/** The words once more, without what has to follow them. */
const ONE_COUNTED_HOW = new RegExp(`${COUNTED_HOW}|第|±`, "gu");

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
  const tokens: FigureToken[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const before = text.slice(end, match.index);
    tokens.push({ before, written: match[0], groups: match.groups ?? {} });
    end = TOKEN.lastIndex;
  }
  return { tokens, rest: text.slice(end) };
}

/** 年間延べ is 年間 and 延べ. */
export const splitCountedHow = (words: string): readonly string[] =>
  words === "" ? [] : (words.match(ONE_COUNTED_HOW) ?? []);
