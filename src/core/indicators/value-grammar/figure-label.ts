import type { Measure } from "../indicator";

/** What parts a label from what stands around it, bullets included. */
const AROUND_LABEL = /^[\s・、,:;。/※●○〇◯◎■□◆◇▲△★☆【]+|[\s・、,:;。】]+$/g;
const LETTER = /[\p{L}①-⑳㉑-㉟㊱-㊿]/u;
const NUMBERED = /^\(\d{1,2}\)$/;
/** Arrows and comparisons say more than one thing, and sentences are no label. */
const NO_LABEL = /[→⇒×*=<>≧≦%~〜!?[\]。、]|\([^)]*$|^[^(]*\)|^[人名件回校社戸台本日円点]\s/;
/** Words that make another figure of the one behind them: 数10人 is no ten, 残り10件 are not the ten done. */
const CHANGES_FIGURE = new RegExp(
  [
    "(?:^|[約ほ])[数何幾]$|[+−±-]$|(?:より|から|に比べて?|に対して?)$",
    "^(?:残り?|第|あと|不足|うち|内|除く|未達|増加?|減少?|赤字|以上|以下|未満|超|隔[日週月年])$",
    "^同[左上]|(?:[人件校社回]|団体|施設)中$|^[ー〇一二三四五六七八九十百千万億兆]+$",
  ].join("|"),
);
/** Of single kanji, those that name a part: 男10人 女5人. */
const ONE_KANJI = /^[一-龠々]$/;
const NAMES_PART = /[男女市県国町村区都道府正副大小中高新旧東西南北他]/;
const LONGEST_LABEL = 30;

/** 前年度比 95% is a ratio; 前年度比 10人 may be a difference. */
const COMPARED = /比$/;
const RATIO_UNITS: ReadonlySet<string | null> = new Set(["%", "倍"]);

/** The words before a figure without the bullets, colons and blanks around them. */
export const tidyLabel = (words: string): string =>
  words === "" ? "" : words.replace(AROUND_LABEL, "");

/** Whether a label sets its figure against another one: 前年度比. */
export const isComparison = (label: string | null): boolean => COMPARED.test(label ?? "");

/** 残り10件 and 利用者 残り10人 are not the ten that is asked for. */
function changesFigure(label: string): boolean {
  const word = label.split(/\s/).at(-1) ?? label;
  return CHANGES_FIGURE.test(word) || (ONE_KANJI.test(word) && !NAMES_PART.test(word));
}

/** A triangle begins a list only before a word; before anything else it may be a sign: △約10%. */
const LOOSE_SIGN = /[△▲](?!\s*\p{L}{2})/u;

/** Whether what stands before a figure may turn it over. */
export const mayBeSign = (words: string): boolean => LOOSE_SIGN.test(words);

const isLabel = (label: string): boolean =>
  NUMBERED.test(label) ||
  (label.length <= LONGEST_LABEL && LETTER.test(label) && !NO_LABEL.test(label));

/** Whether the label of a measure is a name for it: a word or two, or a counting mark, that leaves its figure as it is. */
export const isNamedClearly = ({ label, unit }: Measure): boolean =>
  label === null ||
  (isLabel(label) && !changesFigure(label) && (!isComparison(label) || RATIO_UNITS.has(unit)));
