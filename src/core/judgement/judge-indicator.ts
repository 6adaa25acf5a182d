import {
  cleanNumber,
  fiscalYearOf,
  lastDayOfFiscalYear,
  normaliseText,
  type Indicator,
  type IndicatorValue,
} from "../indicators";
import { messagesFor, type Locale } from "../messages";
import { compareDates, type CalendarDate } from "../workbook";
import type { Facts } from "./facts";
import type { Judgement } from "./judgement";
import { conclude, type Conclusion } from "./methods/conclusion";
import { judgeDirection } from "./methods/direction-only";
import { judgeFigures } from "./methods/figures";
import { hasFigures } from "./methods/lines";
import { judgeStages } from "./methods/stages";
import type { Preset } from "./preset";
import { describeReason } from "./reasons/describe-reason";
import { selfRatingAgrees } from "./self-rating";

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
    cell: restsOn(indicator, facts),
    fiscalYear: facts.fiscalYear,
    verdict,
    label: messagesFor(locale).verdicts[verdict],
    attainment: rounded(attainment),
    progress: rounded(progress),
    expected: rounded(expected),
    reason: describeReason(reason, locale),
    reasonCode: reason.code,
    selfRating,
    agrees: selfRatingAgrees(verdict, selfRating),
  };
}

const DECIMALS_KEPT = 10_000;

const rounded = (number: number | null): number | null =>
  number === null ? null : Math.round(cleanNumber(number * DECIMALS_KEPT)) / DECIMALS_KEPT;

const restsOn = (indicator: Indicator, facts: Facts): string =>
  (facts.actual ?? facts.blankActual ?? facts.latestActual)?.cell ?? indicator.nameCell;

/** Words that say that a year has no actual and need not have one. */
const NOT_MEASURED = /^(?:対象外|該当なし|隔年調査)$/;

function concludeIndicator(
  indicator: Indicator,
  facts: Facts,
  asOf: CalendarDate,
  preset: Preset,
): Conclusion {
  const { actual, firstYear } = facts;
  if (firstYear !== null && fiscalYearOf(asOf) < firstYear) {
    return conclude("not-due", { code: "before-first-target", firstYear });
  }
  const said = facts.targets.filter(({ kind }) => kind !== "absent");
  if (said.length === 0) return conclude("not-judged", { code: "no-target" });
  if (!actual || actual.kind === "absent") return withoutFigure(facts, actual, asOf);
  if (actual.kind === "stage") return judgeStages(facts, actual);
  if (!hasFigures(actual)) return conclude("not-judged", { code: "words-only" });
  if (said.some(hasFigures)) return judgeFigures(indicator, facts, actual, preset);
  return said.some(({ kind }) => kind === "direction")
    ? judgeDirection(indicator, facts, actual)
    : conclude("not-judged", { code: "kinds-differ", actual: actual.text });
}

/**
 * A blank place or a dash is a missing report once the year is over; a form without a place for the year's
 * actual is not the department's fault.
 */
function withoutFigure(
  { fiscalYear, blankActual, latestActual }: Facts,
  actual: IndicatorValue | null,
  asOf: CalendarDate,
): Conclusion {
  if (actual && NOT_MEASURED.test(normaliseText(actual.text))) {
    return conclude("not-judged", { code: "not-measured", fiscalYear, text: actual.text });
  }
  if (actual || blankActual) {
    const isRunning = compareDates(asOf, lastDayOfFiscalYear(fiscalYear)) < 0;
    if (isRunning) return conclude("not-due", { code: "year-running", fiscalYear });
    return actual
      ? conclude("not-reported", { code: "actual-absent", fiscalYear, text: actual.text })
      : conclude("not-reported", { code: "actual-blank", fiscalYear });
  }
  if (!latestActual) return conclude("not-judged", { code: "no-place-for-actual" });
  const { fiscalYear: latestYear, text: latest } = latestActual;
  return conclude("not-judged", { code: "no-actual-for-year", fiscalYear, latestYear, latest });
}
