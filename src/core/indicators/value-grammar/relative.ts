import { parseDirectionWord } from "../direction-word";
import { DATE } from "./words-with-digits";

/** What a change is counted from: 前年度, R1, 令和元年度実績. */
const FROM =
  `(?:対 ?)?(?:前年度?|前回|昨年度?|現状|現在|現年度|基準年度?|基準値|初期値|当初|計画策定時|策定時|${DATE})` +
  "(?:同期|同月|実績|目標|値|水準|数値)*";
const COMPARED = "(?:比(?:べて)?|よりも?|から|に比べ(?:て)?|に対し(?:て)?)[、 ]?";
const MOVE = "増加?|減少?|縮減|削減|短縮|抑制|アップ|ダウン|UP|DOWN|向上|上昇|低下|改善|拡大|縮小";

/** The value that a change starts from, before the figure that says how far: 前年度比. */
export const COMPARED_WITH = FROM + COMPARED;

/** What a bracket behind a move may say of its start: 10%増(対前年度), but not 10%減(63万人). */
export const BASIS = new RegExp(`^(?:\\D*|${FROM}(?:${COMPARED})?)$`);

/** The move behind a figure that says how far to go from where things stand: 5%増, 10人の減, 3%以上の削減. */
export const CHANGE = `(?:${MOVE})(?:させる|する)?`;

const BY_A_FACTOR = new RegExp(`^(?:${FROM}(?:${COMPARED}|[のを]))?(?:倍増|半減)(?:させる|する)?$`);
const AGAINST_ANOTHER_VALUE = new RegExp(
  `^${FROM}(?:以上|以下|未満|並み?|を上回る|を下回る|を超える|(?:${COMPARED}|[のを] ?)?(?:${CHANGE}|維持|継続維持))$`,
);
const DATE_ONLY = new RegExp(`^${DATE}(?:以上|以下|以内|未満)?$`);
const LONGEST_DIRECTION = 40;

/** Whether a normalised text says only which way to go, with no figure at all to reach: 増加, 前年度より増加, 半減. */
export const isDirection = (text: string): boolean =>
  text.length <= LONGEST_DIRECTION &&
  (parseDirectionWord(text) !== null ||
    BY_A_FACTOR.test(text) ||
    (AGAINST_ANOTHER_VALUE.test(text) && !DATE_ONLY.test(text)));
