import { parseDirectionWord } from "../direction-word";
import { AMOUNT } from "./amount";
import { FIGURE_UNIT } from "./figure-unit";
import { DATE } from "./words-with-digits";

/** What a change is counted from: 前年度比, R1比, 令和元年度実績より. */
const FROM =
  `(?:対 ?)?(?:前年度?|前回|昨年度?|現状|現在|現年度|基準年度?|基準値|初期値|当初|計画策定時|策定時|${DATE})` +
  "(?:同期|同月|実績|目標|値|水準|数値)*";
const COMPARED = "(?:比(?:べて)?|よりも?|から|に比べ(?:て)?|に対し(?:て)?)[、 ]?";
const CHANGE =
  "(?:増加?|減少?|縮減|削減|短縮|抑制|アップ|ダウン|UP|DOWN|向上|上昇|低下|改善|拡大|縮小)";

/** How far a figure is to move from where it stands, kept as words: 5%増, 10人の減, 前年度比3%以上の削減. */
export const RELATIVE =
  `(?:${FROM}${COMPARED})?(?:約 ?)?${AMOUNT}(?:${FIGURE_UNIT})?(?: ?(?:以上|以内|程度))? ?[のを]?` +
  `(?:${CHANGE}(?!\\p{L})|${CHANGE}(?=させる|する))(?:させる|する)?`;

/** Until when or how often: 令和5年度までに, 3年間で, 毎年. */
const SPAN = `(?:${DATE}までに|\\d+(?:年|[かヶカケ][年月])間?で|毎年度?|年間?)[、 ]?`;
const RELATIVE_ONLY = new RegExp(`^(?:${SPAN})?(?:${RELATIVE})$`, "u");
const BY_A_FACTOR = new RegExp(
  `^(?:${FROM}(?:${COMPARED}|[のを]))?(?:倍増|半減)(?:させる|する)?$`,
  "u",
);
const AGAINST_ANOTHER_VALUE = new RegExp(
  `^${FROM}(?:以上|以下|未満|並み?|を上回る|を下回る|を超える|(?:${COMPARED}|[のを] ?)?(?:${CHANGE}|維持|継続維持)(?:させる|する)?)$`,
  "u",
);
const DATE_ONLY = new RegExp(`^${DATE}(?:以上|以下|以内|未満)?$`, "u");

/** Whether a normalised text says only which way or how far to go, without a figure to reach: 増加, 5%増, 前年度より増加, 半減. */
export const isDirection = (text: string): boolean =>
  parseDirectionWord(text) !== null ||
  RELATIVE_ONLY.test(text) ||
  BY_A_FACTOR.test(text) ||
  (AGAINST_ANOTHER_VALUE.test(text) && !DATE_ONLY.test(text));
