const DIGITS = "〇一二三四五六七八九";
const [WITHIN_GROUP, OF_GROUPS] = [
  ["", "十", "百", "千"],
  ["", "万", "億", "兆"],
];
const DIGITS_IN_GROUP = 4;

const digitByDigit = (digits: string): string =>
  digits.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);

/** A group of four digits with its places named; a one is written only where no place follows, or before 万 and above. */
function placesNamed(group: string): string {
  return [...group]
    .map((digit, index) => {
      const place = WITHIN_GROUP[group.length - 1 - index] ?? "";
      if (digit === "0") return "";
      return (digit === "1" && place !== "" ? "" : digitByDigit(digit)) + place;
    })
    .join("");
}

/** A whole number as it is spoken: 三百二十一, 十万; digit by digit from sixteen digits on. */
function spoken(digits: string): string {
  if (/^0+$/.test(digits)) return "〇";
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= DIGITS_IN_GROUP) {
    groups.unshift(digits.slice(Math.max(0, end - DIGITS_IN_GROUP), end));
  }
  if (groups.length > OF_GROUPS.length) return digitByDigit(digits);
  return groups
    .map((group, index) => {
      const named = placesNamed(group);
      return named && named + (OF_GROUPS[groups.length - 1 - index] ?? "");
    })
    .join("");
}

/** The digits of a text as `[DBNum1]` shows them under digit places: 二〇二二. */
export const kanjiDigits = digitByDigit;

/** The numbers of a text as `[DBNum1]` shows them in `General`, behind the point digit by digit: 百二十三. */
export const spokenKanji = (text: string): string =>
  text.replace(/\.\d+|\d+/g, (run) => (run.startsWith(".") ? digitByDigit(run) : spoken(run)));

/** The numbers of a date: years of four digits digit by digit, days and months as spoken. */
export const kanjiDate = (text: string): string =>
  text.replace(/\d+/g, (run) => (run.length > 2 ? digitByDigit(run) : spoken(run)));
