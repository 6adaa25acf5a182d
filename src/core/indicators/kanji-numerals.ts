import { factorOf } from "./scale-word";

const DIGITS = "〇一二三四五六七八九";
const SMALL_SCALE = /[十百千]/;
const LARGE_SCALE = /[万億兆]/;

/** 二〇二一 and 一二三 name digit by digit; 二三 may as well mean "two or three". */
const BY_DIGITS = /^[一二三四五六七八九][〇一二三四五六七八九]{2,}$|^[一二三四五六七八九]〇$/;
/** 三百二十一, each scale at most once and from large to small. */
const SECTION =
  "(?:[二三四五六七八九]?千)?(?:[二三四五六七八九]?百)?(?:[二三四五六七八九]?十)?[一二三四五六七八九]?";
/** A section that is not empty, before a large scale. */
const COUNTED_BY = `(?=[^万億兆])(?:${SECTION}|一千)`;
const BY_SCALES = new RegExp(
  `^(?:${COUNTED_BY}兆)?(?:${COUNTED_BY}億)?(?:${COUNTED_BY}万)?${SECTION}$`,
);
/** 千 or 百万 alone name a scale, as 千円 and 百万円 in a column of units. */
const SCALE_ALONE = /^(?:千|[十百千]?[万億兆])$/;

function sumOfScales(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of numeral) {
    if (SMALL_SCALE.test(character)) {
      section += (digit || 1) * factorOf(character);
      digit = 0;
    } else if (LARGE_SCALE.test(character)) {
      total += (section + digit) * factorOf(character);
      section = digit = 0;
    } else digit = DIGITS.indexOf(character);
  }
  return total + section + digit;
}

/** What a numeral in kanji counts (三十二, 百二十, 二〇二一); null where it is ill-formed or only a scale word. */
export function parseKanjiNumeral(numeral: string): number | null {
  if (BY_DIGITS.test(numeral)) {
    return Number([...numeral].map((character) => DIGITS.indexOf(character)).join(""));
  }
  const isNumeral = numeral !== "" && !SCALE_ALONE.test(numeral) && BY_SCALES.test(numeral);
  return isNumeral ? sumOfScales(numeral) : null;
}
