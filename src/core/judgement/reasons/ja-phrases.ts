import type { Measure } from "../../indicators";
import { messagesFor } from "../../messages";
import {
  formatComputed,
  formatFigure,
  formatPoints,
  formatShare,
  formatShortfall,
  formatTarget,
} from "./format-figure";
import type { FigureFacts, Toward } from "./reasons";

/** A fiscal year in words: 令和2年度. */
export const year = messagesFor("ja").fiscalYear;

/** A fiscal year in brackets, or nothing where none is known. */
export const yearIn = (fiscalYear: number | null): string =>
  fiscalYear === null ? "" : `（${year(fiscalYear)}）`;
const own = ({ label }: FigureFacts): string => (label ? `「${label}」の` : "");

/** The beginning of a sentence about the actual: 令和2年度の実績は68.9% */
export const actualIs = (reason: FigureFacts): string =>
  `${year(reason.fiscalYear)}の${own(reason)}実績は${formatFigure(reason.actual)}`;

/** The final target with its year: 目標77%（令和5年度） */
export const targetIs = ({ finalTarget: { measure, fiscalYear } }: FigureFacts): string =>
  `目標${formatTarget(measure, "ja")}${yearIn(fiscalYear)}`;

/** The sentence up to what the actual is measured by: 〜の目安は73.6%です。実績は68.9%で、 */
export function aimIs(reason: FigureFacts): string {
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

/** What the expectation is called: a target, or a point on the way to one. */
export const aimWord = ({ isOwnTarget }: FigureFacts): string => (isOwnTarget ? "目標" : "目安");

const STANDS = {
  worst: "（内訳のうち最も進みの遅いものによる判定です。）",
  best: "（内訳のうち最も進んでいるものによる判定です。）",
  first: "（内訳のうち最初のものによる判定です。）",
} as const;

/** What the verdict means for the other measures of the cell. */
export function partsAre({ partCount, stands, isFinalTargetMet }: FigureFacts): string {
  if (partCount <= 1) return "";
  return stands === "worst" && isFinalTargetMet
    ? "ほかの内訳も目標に達しています。"
    : STANDS[stands];
}

/** The end of a sentence: how much of the expectation was reached. */
export function paceIs(ratio: number, isFromBaseline: boolean, reason: FigureFacts): string {
  const aim = aimWord(reason);
  if (!isFromBaseline) return `${aim}に対する達成率は${formatShare(ratio)}です。`;
  if (ratio < 0) return "基準値より後退しています。";
  return ratio === 0
    ? "基準値から進んでいません。"
    : `基準値から${aim}までの道のりの${formatShare(ratio)}まで進んでいます。`;
}

/** What the actual was compared with: 令和2年度の目標100件, 目標77%（令和5年度）, 令和2年度の目安73.6%. */
function towardIs(reason: FigureFacts, { is, number, fiscalYear }: Toward): string {
  if (is === "final") return targetIs(reason);
  const { measure } = reason.finalTarget;
  if (is === "own")
    return `${year(reason.fiscalYear)}の${own(reason)}目標${formatTarget(reason.aim, "ja")}`;
  const figure = formatComputed(measure, number);
  if (is === "due") return `目標${figure}${yearIn(fiscalYear)}`;
  const from = reason.baseline
    ? `基準値${formatFigure(reason.baseline.measure)}${yearIn(reason.baseline.fiscalYear)}から`
    : "";
  return `${from}${targetIs(reason)}へ向かう途中の${year(reason.fiscalYear)}の目安${figure}`;
}

/** The beginning of a sentence that sets the actual against an aim. */
export const against = (reason: FigureFacts, toward: Toward): string =>
  `${towardIs(reason, toward)}に対し、${actualIs(reason)}で、`;

/** The end of a sentence where no ratio can be named. */
export const reachedOrNot = (isMet: boolean): string =>
  isMet ? "これに達しています。" : "これに達していません。";

/** How large a distance is: as a share, and of percentages in points as well. */
export function distanceIs({ unit }: Measure, points: number, share: number): string {
  if (!Number.isFinite(share)) return "";
  const shortfall = formatShortfall(share);
  return unit === "%"
    ? `${formatPoints(Math.abs(points))}ポイント（比率で${shortfall}）`
    : shortfall;
}

type Moved = {
  readonly actual: Measure;
  readonly change: number;
  readonly tolerance: number | null;
};

/** The end of a sentence: how the actual moved since an earlier figure. */
export function moved({ actual, change, tolerance }: Moved, before: Measure): string {
  if (change > 0) return "と比べて良くなっています。";
  if (change < 0) {
    return `と比べて${distanceIs(actual, actual.number - before.number, -change)}悪くなっています。`;
  }
  return tolerance === null
    ? "から変わっていません。"
    : `と比べた動きは、調査の誤差とみなす幅（${formatPoints(tolerance)}ポイント未満）に収まっています。`;
}

/** The beginning of a sentence that names the actual, unless one before it did. */
export const further = (reason: FigureFacts & { readonly isFurther: boolean }): string =>
  reason.isFurther ? "また、" : `${actualIs(reason)}で、`;

/** The end of a sentence that says why there is no verdict. */
export const BLOCKED = "判定できません。";
