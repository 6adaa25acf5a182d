import { cleanNumber, type Indicator } from "../indicators";
import type { Locale } from "../messages";
import type { CalendarDate } from "../workbook";
import { concludeIndicator } from "./conclude-indicator";
import type { Facts } from "./facts";
import type { JudgedDirection, Judgement } from "./judgement";
import { labelOf, scoreOf } from "./labels";
import type { Conclusion } from "./methods/conclusion";
import type { Preset } from "./preset";
import { describeReasons } from "./reasons/describe-reason";
import { selfRatingAgrees } from "./self-rating";
import { trendOf } from "./trend/trend";

/** How to judge: the day that counts as today, the preset and the language of the reasons. */
export type JudgingOptions = {
  readonly asOf: CalendarDate;
  readonly preset: Preset;
  readonly locale: Locale;
};

/** Judges one indicator of a workbook by the facts of the year that the as-of date lies in, with the numbers and words that defend the verdict. */
export function judgeIndicator(
  indicator: Indicator,
  file: string,
  facts: Facts,
  { asOf, preset, locale }: JudgingOptions,
): Judgement {
  const conclusion = concludeIndicator(indicator, facts, asOf, preset);
  const { verdict, reason, attainment, progress, expected } = conclusion;
  const selfRating = facts.selfRating?.text ?? null;
  return {
    key: indicator.key,
    file,
    cell: restsOn(indicator, facts, conclusion),
    fiscalYear: facts.fiscalYear,
    verdict,
    label: labelOf(conclusion, preset, locale),
    attainment: rounded(attainment),
    progress: rounded(progress),
    expected: rounded(expected),
    reason: describeReasons(conclusion, locale),
    reasonCode: reason.code,
    selfRating,
    agrees: isOwnScore(conclusion) ? null : selfRatingAgrees(verdict, selfRating),
    direction: directionOf(conclusion),
    score: rounded(scoreOf(conclusion, preset)),
    trend: trendOf(indicator, facts, conclusion, preset, locale),
  };
}

/** A verdict with its name and its cell, without the words and figures that defend it. */
export type BriefJudgement = Pick<Judgement, "cell" | "verdict" | "label">;

/** Judges one indicator by the facts of a year, where nothing but the verdict is asked for. */
export function judgeBriefly(
  indicator: Indicator,
  facts: Facts,
  { asOf, preset, locale }: JudgingOptions,
): BriefJudgement {
  const conclusion = concludeIndicator(indicator, facts, asOf, preset);
  const { verdict } = conclusion;
  const label = labelOf(conclusion, preset, locale);
  return { cell: restsOn(indicator, facts, conclusion), verdict, label };
}

const DECIMALS_KEPT = 10_000;

const rounded = (number: number | null): number | null =>
  number === null ? null : Math.round(cleanNumber(number * DECIMALS_KEPT)) / DECIMALS_KEPT;

function restsOn(indicator: Indicator, facts: Facts, { reason }: Conclusion): string {
  if (reason.code === "score") return reason.cell;
  return (facts.actual ?? facts.blankActual ?? facts.latestActual)?.cell ?? indicator.nameCell;
}

/** Whether the department's score is the verdict, so that there is nothing to agree with. */
const isOwnScore = ({ reason }: Conclusion): boolean => reason.code === "score" && reason.isOwn;

function directionOf({ line }: Conclusion): JudgedDirection | null {
  if (!line?.direction) return null;
  const { lowerIsBetter, from } = line.direction;
  return { better: lowerIsBetter ? "lower" : "higher", from };
}
