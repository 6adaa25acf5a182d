import { parseKanjiNumeral } from "../kanji-numerals";

const NUMERAL = "[〇一二三四五六七八九十百千万億兆]+";
/** What a numeral in kanji may count; 十分, 一部, 三月 and 一円 are words of their own. */
const COUNTED =
  "人|名|件|回|校|社|台|冊|枚|倍|位|点|団体|施設|世帯|事業|地区|路線|箇所|[かカヵヶケ][所国月年]|割|(?<=..)円|%|パーセント|ポイント";
const BEFORE = "(?<=^|[\\s(、・:;,]|約|概ね|おおむね|ほぼ|平均|累計|延べ|合計|計|全|各)";
const BEHIND = "(?=$|[\\s()、・:;,。~〜※]|以上|以下|以内|未満|超|程度|前後|を超える|を上回る)";
const COUNT_IN_KANJI = new RegExp(`${BEFORE}(${NUMERAL})(?=(?:${COUNTED})${BEHIND})`, "g");
const FRACTION_IN_KANJI = new RegExp(`${BEFORE}(${NUMERAL})分の(${NUMERAL})${BEHIND}`, "g");
const NUMERAL_ALONE = new RegExp(`^(?:${NUMERAL}){2}$`);
const ZERO_IN_WORDS = new RegExp(`^(?:ゼロ|零)(?=(?:${COUNTED})?$)`);

const HAS_NUMERAL = /[〇一二三四五六七八九十百千万億兆零]|ゼロ/;

const inDigits = (numeral: string): string => String(parseKanjiNumeral(numeral) ?? numeral);

/**
 * A normalised text with its numerals in kanji as digits, where nothing but a count can be meant: 三十二人, 百二十, 三分の一,
 * ゼロ件. A single 一 may be a dash and stays, as do 十数人 and 千円.
 */
export function withArabicFigures(text: string): string {
  if (!HAS_NUMERAL.test(text)) return text;
  if (NUMERAL_ALONE.test(text)) return inDigits(text);
  return text
    .replace(ZERO_IN_WORDS, "0")
    .replace(COUNT_IN_KANJI, inDigits)
    .replace(
      FRACTION_IN_KANJI,
      (_, whole: string, parts: string) => `${inDigits(whole)}分の${inDigits(parts)}`,
    );
}
