import { messagesFor } from "../../messages";
import { formatFigure, formatShare } from "./format-figure";
import type { FigureFacts, ReasonWords } from "./reasons";

const year = messagesFor("ja").fiscalYear;
const yearIn = (fiscalYear: number | null): string =>
  fiscalYear === null ? "" : `（${year(fiscalYear)}）`;
const own = (label: string | null): string => (label ? `「${label}」の` : "");

const actualIs = ({ actual, fiscalYear }: FigureFacts): string =>
  `${year(fiscalYear)}の${own(actual.label)}実績は${formatFigure(actual, actual.number)}`;

const targetIs = ({ finalTarget: { measure, fiscalYear } }: FigureFacts): string =>
  `目標${formatFigure(measure, measure.number)}${yearIn(fiscalYear)}`;

/** The sentence up to what the actual is measured by: 〜の目安は73.6%です。実績は68.9%で、 */
function aimIs(reason: FigureFacts): string {
  const { baseline, expected, finalTarget, fiscalYear, actual, isOwnTarget } = reason;
  const aim = formatFigure(finalTarget.measure, expected ?? 0);
  const reported = `実績は${formatFigure(actual, actual.number)}で、`;
  if (isOwnTarget) return `${year(fiscalYear)}の${own(actual.label)}目標${aim}に対し、${reported}`;
  const way = baseline
    ? `基準値${formatFigure(baseline.measure, baseline.measure.number)}${yearIn(baseline.fiscalYear)}から${targetIs(reason)}へ向かう途中で、`
    : `${targetIs(reason)}へ向かう途中で、`;
  return `${way}${year(fiscalYear)}の${own(actual.label)}目安は${aim}です。${reported}`;
}

function outcomeIs(ratio: number, { baseline, isOwnTarget }: FigureFacts): string {
  const aim = isOwnTarget ? "目標" : "目安";
  if (ratio >= 1) return `${aim}に達しています。`;
  if (!baseline) return `${aim}の${formatShare(ratio)}です。`;
  return ratio < 0
    ? "基準値より後退しています。"
    : `基準値から${aim}までの道のりの${formatShare(ratio)}まで進んでいます。`;
}

export const ja: ReasonWords = {
  "final-target-met": (reason) => `${actualIs(reason)}で、${targetIs(reason)}に達しています。`,
  pace: (reason) => aimIs(reason) + outcomeIs(reason.ratio, reason),
  "no-expectation": (reason) =>
    `${actualIs(reason)}、${targetIs(reason)}ですが、基準値または途中の年度の目標がないため、この年度の目安を計算できません。`,
  "stage-finished": ({ planned, reached, fiscalYear }) =>
    `${year(fiscalYear)}の計画は「${planned}」、実績は「${reached}」で、完了しています。`,
  "stage-reached": ({ planned, reached, fiscalYear }) =>
    `${year(fiscalYear)}の計画「${planned}」に対し、実績は「${reached}」で、計画どおりです。`,
  "stage-behind": ({ planned, reached, fiscalYear }) =>
    `${year(fiscalYear)}の計画「${planned}」に対し、実績は「${reached}」で、計画の段階に届いていません。`,
  direction: ({ actual, baseline, target, fiscalYear, outcome }) => {
    const compared = `${year(fiscalYear)}の実績${formatFigure(actual, actual.number)}は、基準値${formatFigure(baseline.measure, baseline.measure.number)}${yearIn(baseline.fiscalYear)}`;
    const ends = {
      followed: `と比べて目標の方向「${target}」に進んでいます。`,
      unchanged: `から変わっていません（目標の方向は「${target}」）。`,
      opposed: `と比べて目標の方向「${target}」と逆に動いています。`,
    };
    return compared + ends[outcome];
  },
  "no-target": () => "数値の目標がないため、判定できません。",
  "measures-differ": () => "目標と実績の内訳が対応しないため、判定できません。",
  "words-only": () => "目標または実績が文章のため、数値では判定できません。",
  "no-place-for-actual": () => "実績を記入する欄がない様式のため、判定できません。",
  "kinds-differ": ({ actual }) =>
    `目標と実績「${actual}」の種類（数値・段階）が異なるため、判定できません。`,
  "direction-unclear": ({ target }) =>
    `目標が「${target}」で、良し悪しの基準がないため、判定できません。`,
  "no-baseline": ({ target }) =>
    `目標の方向は「${target}」ですが、比べる基準値がないため、判定できません。`,
  "actual-blank": ({ fiscalYear }) => `${year(fiscalYear)}の実績が空欄です。`,
  "actual-absent": ({ fiscalYear, text }) =>
    `${year(fiscalYear)}の実績が「${text}」となっています。`,
  "no-actual-for-year": ({ fiscalYear, latestYear, latest }) =>
    `${year(fiscalYear)}の実績を記入する欄がないため、数値では判定できません（直近の実績は${latestYear === null ? "" : year(latestYear)}の「${latest}」）。`,
  "before-first-target": ({ firstYear }) =>
    `最初の目標年度（${year(firstYear)}）がまだ来ていません。`,
};
