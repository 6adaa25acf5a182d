import type { Measure } from "../indicator";

/** What parts a label from what stands around it, bullets included. */
const AROUND_LABEL = /^[\s・、,:;。/※●○〇◯◎■□◆◇▲△★☆【]+|[\s・、,:;。】]+$/g;
const LETTER = /[\p{L}①-⑳㉑-㉟㊱-㊿]/u;
const NUMBERED = /^\(\d{1,2}\)$/;
/** Arrows and comparisons say more than one thing, and sentences are no label. */
const NO_LABEL = /[→⇒×*=<>≧≦%~〜!?[\]。、]|\([^)]*$|^[^(]*\)/;
/** Words that make another figure of the one behind them: 数10人 is no ten, 残り10件 are not the ten done. */
const CHANGES_FIGURE = new RegExp(
  [
    "(?:^|[約ほ])[数何幾]$|[+−±-]$|(?:より|から|に比べて?|に対して?)$",
    "^(?:残り?|第|あと|不足|うち|内|除く|未達|増加?|減少?|赤字|以上|以下|未満|超|隔[日週月年])$",
    "^同[左上]|^[ー〇一二三四五六七八九十百千万億兆]+$",
  ].join("|"),
);
const LONGEST_LABEL = 30;

/** 前年度比 95% is a ratio; 前年度比 10人 may be a difference. */
const COMPARED = /比$/;
const RATIO_UNITS: ReadonlySet<string | null> = new Set(["%", "倍"]);

/** The words before a figure without the bullets, colons and blanks around them. */
export const tidyLabel = (words: string): string =>
  words === "" ? "" : words.replace(AROUND_LABEL, "");

/** Whether a label sets its figure against another one: 前年度比. */
export const isComparison = (label: string | null): boolean => COMPARED.test(label ?? "");

const isLabel = (label: string): boolean =>
  NUMBERED.test(label) ||
  (label.length <= LONGEST_LABEL && LETTER.test(label) && !NO_LABEL.test(label));

/** Whether the label of a measure is a name for it: a word or two, or a counting mark, that leaves its figure as it is. */
export const isNamedClearly = ({ label, unit }: Measure): boolean =>
  label === null ||
  (isLabel(label) &&
    !CHANGES_FIGURE.test(label) &&
    (!isComparison(label) || RATIO_UNITS.has(unit)));
