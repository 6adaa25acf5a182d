import { messagesFor } from "../../messages";
import { formatComputed, formatFigure, formatShare, formatTarget } from "./format-figure";
import type { FigureFacts, ReasonWords } from "./reasons";

const year = messagesFor("ja").fiscalYear;
const yearIn = (fiscalYear: number | null): string =>
  fiscalYear === null ? "" : `（${year(fiscalYear)}）`;
const own = ({ label }: FigureFacts): string => (label ? `「${label}」の` : "");

const actualIs = (reason: FigureFacts): string =>
  `${year(reason.fiscalYear)}の${own(reason)}実績は${formatFigure(reason.actual)}`;

const targetIs = ({ finalTarget: { measure, fiscalYear } }: FigureFacts): string =>
  `目標${formatTarget(measure, "ja")}${yearIn(fiscalYear)}`;

/** The sentence up to what the actual is measured by: 〜の目安は73.6%です。実績は68.9%で、 */
function aimIs(reason: FigureFacts): string {
  const { baseline, expected, finalTarget, fiscalYear, actual, isOwnTarget, aim } = reason;
  const reported = `実績は${formatFigure(actual)}で、`;
  if (isOwnTarget) {
    return `${year(fiscalYear)}の${own(reason)}目標${formatTarget(aim, "ja")}に対し、${reported}`;
  }
  const from = baseline
    ? `基準値${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}から`
    : "";
  const way = `${from}${targetIs(reason)}へ向かう途中で、`;
  const expectation = formatComputed(finalTarget.measure, expected ?? 0);
  return `${way}${year(fiscalYear)}の${own(reason)}目安は${expectation}です。${reported}`;
}

const aimWord = ({ isOwnTarget }: FigureFacts): string => (isOwnTarget ? "目標" : "目安");

const otherPartsMeetToo = ({ partCount }: FigureFacts): string =>
  partCount > 1 ? "ほかの内訳も目標に達しています。" : "";
const isWorstPart = ({ partCount }: FigureFacts): string =>
  partCount > 1 ? "（内訳のうち最も進みの遅いものによる判定です。）" : "";

function paceIs(ratio: number, isFromBaseline: boolean, reason: FigureFacts): string {
  const aim = aimWord(reason);
  if (!isFromBaseline) return `${aim}に対する達成率は${formatShare(ratio)}です。`;
  if (ratio < 0) return "基準値より後退しています。";
  return ratio === 0
    ? "基準値から進んでいません。"
    : `基準値から${aim}までの道のりの${formatShare(ratio)}まで進んでいます。`;
}

export const ja: ReasonWords = {
  "final-target-met": (reason) =>
    `${actualIs(reason)}で、${targetIs(reason)}に達しています。${otherPartsMeetToo(reason)}`,
  "expectation-met": (reason) =>
    `${aimIs(reason)}${aimWord(reason)}に達しています。${isWorstPart(reason)}`,
  pace: (reason) =>
    aimIs(reason) + paceIs(reason.ratio, reason.isFromBaseline, reason) + isWorstPart(reason),
  "no-expectation": (reason) =>
    `${actualIs(reason)}、${targetIs(reason)}ですが、基準値または途中の年度の目標がないため、この年度の目安を計算できません。`,
  "no-ratio": (reason) =>
    `${aimIs(reason)}${aimWord(reason)}に達していませんが、比べる基準値がなく、進み具合を割合で表せないため、判定できません。`,
  "direction-unknown": (reason) =>
    `${actualIs(reason)}、${targetIs(reason)}ですが、大きいほど良いのか小さいほど良いのかを判断できないため、判定できません。`,
  "stage-finished": ({ planned, reached, fiscalYear }) =>
    `${year(fiscalYear)}の計画は「${planned}」、実績は「${reached}」で、完了しています。`,
  "stage-reached": ({ planned, reached, fiscalYear }) =>
    `${year(fiscalYear)}の計画「${planned}」に対し、実績は「${reached}」で、計画どおりです。`,
  "stage-behind": ({ planned, reached, fiscalYear }) =>
    `${year(fiscalYear)}の計画「${planned}」に対し、実績は「${reached}」で、計画の段階に届いていません。`,
  direction: ({ actual, baseline, target, fiscalYear, outcome }) => {
    const compared = `${year(fiscalYear)}の実績${formatFigure(actual)}は、基準値${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}`;
    const ends = {
      followed: `と比べて目標の方向「${target}」に進んでいます。`,
      unchanged: `から変わっていません（目標の方向は「${target}」）。`,
      opposed: `と比べて目標の方向「${target}」と逆に動いています。`,
    };
    return compared + ends[outcome];
  },
  "no-target": () => "目標の記載がないため、判定できません。",
  "measures-differ": ({ actual }) =>
    `実績「${actual}」に、目標と同じ内訳・単位・桁で比べられない数値があるため、判定できません。`,
  "words-only": () => "実績が数値でも段階でもないため、判定できません。",
  "no-place-for-actual": () => "実績を記入する欄がない様式のため、判定できません。",
  "kinds-differ": ({ actual }) =>
    `目標と実績「${actual}」の種類（数値・段階・文章）が異なるため、判定できません。`,
  "direction-unclear": ({ target }) =>
    `目標が「${target}」だけでは、どのような数値なら良いのかを決められないため、判定できません。`,
  "relative-target": ({ target }) =>
    `目標「${target}」は増減の割合だけで、達すべき数値が示されていないため、判定できません。`,
  "no-baseline": ({ target }) =>
    `目標の方向は「${target}」ですが、比べる基準値がないため、判定できません。`,
  "actual-blank": ({ fiscalYear }) => `${year(fiscalYear)}の実績が空欄です。`,
  "actual-absent": ({ fiscalYear, text }) =>
    `${year(fiscalYear)}の実績が「${text}」となっています。`,
  "not-measured": ({ fiscalYear, text }) =>
    `${year(fiscalYear)}の実績は「${text}」とされているため、判定していません。`,
  "year-running": ({ fiscalYear }) =>
    `${year(fiscalYear)}はまだ終わっておらず、実績は報告されていません。`,
  "no-actual-for-year": ({ fiscalYear, latestYear, latest }) =>
    `${year(fiscalYear)}の実績を記入する欄がないため、数値では判定できません（直近の実績は${latestYear === null ? "" : `${year(latestYear)}の`}「${latest}」）。`,
  "before-first-target": ({ firstYear }) =>
    `最初の目標年度（${year(firstYear)}）がまだ来ていません。`,
};
