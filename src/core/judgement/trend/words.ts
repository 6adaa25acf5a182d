import { messagesFor, type Locale } from "../../messages";
import { gradeForVerdict } from "../labels";
import type { Verdict } from "../judgement";
import { GRADE_VERDICTS, type Preset } from "../preset";
import { formatComputed, formatFigure, formatTarget } from "../reasons/format-figure";
import { isNoTrend } from "./continuation";
import type { Continuation, Movement, TrendFacts } from "./trend-facts";

type Words = {
  readonly last: (label: string) => string;
  readonly movement: (movement: Movement) => string;
  readonly continuation: (continuation: Continuation) => string;
  readonly noTrend: string;
  readonly join: string;
};

const yearJa = messagesFor("ja").fiscalYear;
const yearEn = messagesFor("en").fiscalYear;

const ja: Words = {
  last: (label) => `前年度の判定は「${label}」でした。`,
  movement: ({ direction, since, isLastYear }) => {
    const figure = formatFigure(since.measure);
    const year = since.fiscalYear === null ? "" : `（${yearJa(since.fiscalYear)}）`;
    const from = isLastYear ? `前年度の${figure}` : `基準値${figure}${year}`;
    const ends = {
      better: "と比べて良くなっています。",
      same: "から変わっていません。",
      worse: "と比べて悪くなっています。",
    };
    return from + ends[direction];
  },
  continuation: ({ from, finalYear, number, reachesTarget, target }) =>
    `${yearJa(from)}からの平均の動きがそのまま続くと、${yearJa(finalYear)}には${formatComputed(target, number)}となり、目標${formatTarget(target, "ja")}に${reachesTarget ? "達する" : "達しない"}計算です。`,
  noTrend: "ただし、2つの数値だけによる計算で、傾向とはいえません。",
  join: "",
};

const en: Words = {
  last: (label) => `The year before was judged “${label}”.`,
  movement: ({ direction, since, isLastYear }) => {
    const figure = formatFigure(since.measure);
    const year = since.fiscalYear === null ? "" : ` (${yearEn(since.fiscalYear)})`;
    const from = isLastYear
      ? `the ${figure} of the year before`
      : `the baseline of ${figure}${year}`;
    const starts = { better: "Better than", same: "The same as", worse: "Worse than" };
    return `${starts[direction]} ${from}.`;
  },
  continuation: ({ from, finalYear, number, reachesTarget, target }) =>
    `If the mean movement since ${yearEn(from)} goes on, ${yearEn(finalYear)} will end at ${formatComputed(target, number)}, which ${reachesTarget ? "meets" : "does not meet"} the target of ${formatTarget(target, "en")}.`,
  noTrend: "This rests on two figures only, which are no trend.",
  join: " ",
};

const WORDS: Readonly<Record<Locale, Words>> = { ja, en };

/** What a preset calls a verdict in a language. */
function labelFor(verdict: Verdict, preset: Preset, locale: Locale): string {
  const graded = GRADE_VERDICTS.find((known) => known === verdict);
  const label = graded && gradeForVerdict(graded, preset)?.label[locale];
  return label ?? messagesFor(locale).verdicts[verdict];
}

/** A trend in plain words, one sentence for each thing that is known of it. */
export function describeTrend(
  { lastVerdict, movement, continuation }: TrendFacts,
  preset: Preset,
  locale: Locale,
): string {
  const words = WORDS[locale];
  return [
    lastVerdict && words.last(labelFor(lastVerdict, preset, locale)),
    movement && words.movement(movement),
    continuation && words.continuation(continuation),
    continuation && isNoTrend(continuation) && words.noTrend,
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(words.join);
}
