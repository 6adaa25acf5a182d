import { formatComputed, formatFigure, formatShare, hasShare } from "./format-figure";
import {
  year,
  yearIn,
  actualIs,
  targetIs,
  aimIs,
  aimWord,
  partsAre,
  paceIs,
  against,
  reachedOrNot,
  distanceIs,
  moved,
  further,
  BLOCKED,
} from "./ja-phrases";
import type { ReasonWords } from "./reasons";

export const ja: ReasonWords = {
  "final-target-met": (reason) =>
    `${actualIs(reason)}で、${targetIs(reason)}に達しています。${partsAre(reason)}`,
  "expectation-met": (reason) =>
    `${aimIs(reason)}${aimWord(reason)}に達しています。${partsAre(reason)}`,
  pace: (reason) =>
    aimIs(reason) + paceIs(reason.ratio, reason.isFromBaseline, reason) + partsAre(reason),
  attainment: (reason) => {
    const { ratio, toward, isMet } = reason;
    const end = hasShare(ratio) ? `達成率は${formatShare(ratio)}です。` : reachedOrNot(isMet);
    return `${against(reason, toward)}${end}${partsAre(reason)}`;
  },
  progress: (reason) => {
    const { ratio, baseline, isMet } = reason;
    const start = baseline
      ? `基準値${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}から`
      : "";
    const way = `${start}${targetIs(reason)}までの道のりに対し、${actualIs(reason)}で、`;
    if (!hasShare(ratio)) return way + reachedOrNot(isMet);
    const end = ratio < 0 ? "基準値より後退しています。" : `進捗率は${formatShare(ratio)}です。`;
    return `${way}${end}${partsAre(reason)}`;
  },
  deviation: (reason) => {
    const { ratio, toward, isMet } = reason;
    const end =
      hasShare(ratio) && !isMet
        ? `${distanceIs(reason.actual, reason.actual.number - toward.number, -ratio)}不足しています。`
        : reachedOrNot(isMet);
    return `${against(reason, toward)}${end}${partsAre(reason)}`;
  },
  "share-of-target": (reason) => {
    const { ratio, toward, years, isMet, finalTarget } = reason;
    const part = `${targetIs(reason)}の${years.all}年のうち${years.gone}年分に当たる${formatComputed(finalTarget.measure, toward.number)}`;
    const end = hasShare(ratio) ? `達成度は${formatShare(ratio)}です。` : reachedOrNot(isMet);
    return `${part}に対し、${actualIs(reason)}で、${end}${partsAre(reason)}`;
  },
  "change-since-baseline": (reason) =>
    `${further(reason)}基準値${formatFigure(reason.reference.measure)}${yearIn(reason.reference.fiscalYear)}${moved(reason, reason.reference.measure)}${partsAre(reason)}`,
  "change-since-last-year": (reason) =>
    `${further(reason)}前年度の${formatFigure(reason.reference.measure)}${moved(reason, reason.reference.measure)}${partsAre(reason)}`,
  "target-ahead": (reason) =>
    `${actualIs(reason)}です。次に達すべき目標の年度${yearIn(reason.nextYear)}がまだ来ていないため、達成・未達成を判定する時期ではありません。`,
  "no-start": (reason) =>
    `${actualIs(reason)}、${targetIs(reason)}ですが、この判定方式に必要な基準値がないため、${BLOCKED}`,
  "no-last-year": (reason) =>
    `${actualIs(reason)}ですが、この判定方式で比べる前年度の実績がないため、${BLOCKED}`,
  "no-plan-years": (reason) =>
    `${actualIs(reason)}、${targetIs(reason)}ですが、計画の開始年度または終了年度が分からず、この判定方式の目安を計算できないため、${BLOCKED}`,
  maintained: (reason) => {
    const { actual, baseline, target, fiscalYear } = reason;
    const before = `基準値${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}`;
    return `${year(fiscalYear)}の実績${formatFigure(actual)}は、${before}${moved(reason, baseline.measure)}（目標は「${target}」です。）`;
  },
  score: ({ fiscalYear, text, isOwn }) =>
    isOwn
      ? `所管課が付けた評価点「${text}」による判定です（目標の数値はありません）。`
      : `${year(fiscalYear)}の評価点は「${text}」です。`,
  "deadline-met": ({ target, reached, fiscalYear }) =>
    `期限「${target}」に対し、${year(fiscalYear)}の実績は「${reached}」で、期限内に終わっています。`,
  "deadline-met-late": ({ target, reached, fiscalYear }) =>
    `期限「${target}」に対し、${year(fiscalYear)}の実績は「${reached}」で、期限を過ぎましたが終わっています。`,
  "deadline-ahead": ({ target, reached, fiscalYear }) =>
    `期限「${target}」はまだ来ていません（${year(fiscalYear)}の実績は「${reached}」）。`,
  "deadline-passed": ({ target, reached, fiscalYear }) =>
    `期限「${target}」を過ぎていますが、${year(fiscalYear)}の実績は「${reached}」で、終わっていません。`,
  "actual-awaited": ({ fiscalYear, text }) =>
    `${year(fiscalYear)}の実績は「${text}」とされており、まだ報告されていません。数値が確定したら記入してください。`,
  "not-applicable": ({ fiscalYear, text }) =>
    `${year(fiscalYear)}は「${text}」とされているため、判定の対象にしていません。`,
  finished: ({ fiscalYear, text }) =>
    `${year(fiscalYear)}の実績は「${text}」とされ、数値で進み具合を見る対象ではなくなっているため、判定していません。`,
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
  direction: ({ actual, baseline, since, target, fiscalYear, outcome }) => {
    const before = since === "baseline" ? "基準値" : "前年度の実績";
    const compared = `${year(fiscalYear)}の実績${formatFigure(actual)}は、${before}${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}`;
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
