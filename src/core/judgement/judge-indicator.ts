import type { Indicator } from "../indicators";
import { messagesFor, type Locale } from "../messages";
import { gatherFacts, type Facts } from "./facts";
import type { Judgement } from "./judgement";
import { conclude, type Conclusion } from "./methods/conclusion";
import { judgeDirection } from "./methods/direction-only";
import { hasFigures, judgeFigures } from "./methods/figures";
import { judgeStages } from "./methods/stages";
import type { Preset } from "./preset";
import { describeReason } from "./reasons/describe-reason";
import { selfRatingAgrees } from "./self-rating";

/** How to judge: the fiscal year that the as-of date lies in, the preset and the language of the reasons. */
export type JudgingOptions = {
  readonly asOfYear: number;
  readonly preset: Preset;
  readonly locale: Locale;
};

/** Judges one indicator of a workbook, with the numbers and words that defend the verdict. */
export function judgeIndicator(
  indicator: Indicator,
  file: string,
  { asOfYear, preset, locale }: JudgingOptions,
): Judgement {
  const facts = gatherFacts(indicator, asOfYear);
  const conclusion = concludeIndicator(indicator, facts, asOfYear, preset);
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
  number === null ? null : Math.round(number * DECIMALS_KEPT) / DECIMALS_KEPT;

const restsOn = (indicator: Indicator, facts: Facts): string =>
  (facts.actual ?? facts.blankActual ?? facts.latestActual)?.cell ?? indicator.nameCell;

function concludeIndicator(
  indicator: Indicator,
  facts: Facts,
  asOfYear: number,
  preset: Preset,
): Conclusion {
  if (facts.firstYear !== null && asOfYear < facts.firstYear) {
    return conclude("not-due", { code: "before-first-target", firstYear: facts.firstYear });
  }
  const said = facts.targets.filter(({ kind }) => kind !== "absent");
  if (said.length === 0) return conclude("not-judged", { code: "no-target" });
  const { actual, fiscalYear } = facts;
  if (!actual) return withoutActual(facts);
  if (actual.kind === "absent") {
    return conclude("not-reported", { code: "actual-absent", fiscalYear, text: actual.text });
  }
  if (actual.kind === "stage") return judgeStages(facts, actual);
  if (!hasFigures(actual)) return conclude("not-judged", { code: "words-only" });
  if (said.some(hasFigures)) return judgeFigures(indicator, facts, actual, preset);
  return said.some(({ kind }) => kind === "direction")
    ? judgeDirection(facts, actual)
    : conclude("not-judged", { code: "kinds-differ", actual: actual.text });
}

/** A blank place is a missing report; a form without a place for the year's actual is not the department's fault. */
function withoutActual({ blankActual, latestActual, fiscalYear }: Facts): Conclusion {
  if (blankActual) return conclude("not-reported", { code: "actual-blank", fiscalYear });
  if (!latestActual) return conclude("not-judged", { code: "no-place-for-actual" });
  return conclude("not-judged", {
    code: "no-actual-for-year",
    fiscalYear,
    latestYear: latestActual.fiscalYear,
    latest: latestActual.text,
  });
}
