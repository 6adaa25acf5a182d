import {
  fiscalYearOf,
  lastDayOfFiscalYear,
  type Indicator,
  type IndicatorValue,
} from "../indicators";
import { compareDates, type CalendarDate } from "../workbook";
import type { Facts } from "./facts";
import { conclude, type Conclusion } from "./methods/conclusion";
import { judgeDeadline } from "./methods/deadline";
import { judgeDirection } from "./methods/direction-only";
import { judgeFigures } from "./methods/figures";
import { hasFigures } from "./methods/lines";
import { judgeScore } from "./methods/score";
import { judgeStages } from "./methods/stages";
import type { Preset } from "./preset";
import { isAwaited, judgeSaidInstead } from "./said-instead";

/** Chooses the method that fits what an indicator's target and actual are, and concludes by it. */
export function concludeIndicator(
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
  if (said.length === 0) {
    return judgeScore(facts, preset) ?? conclude("not-judged", { code: "no-target" });
  }
  if (!actual || actual.kind === "absent") return withoutFigure(facts, actual, asOf);
  return hasFigures(actual)
    ? withFigures(indicator, facts, actual, preset)
    : withWords(facts, actual, asOf);
}

function withFigures(
  indicator: Indicator,
  facts: Facts,
  actual: IndicatorValue,
  preset: Preset,
): Conclusion {
  if (facts.targets.some(hasFigures)) return judgeFigures(indicator, facts, actual, preset);
  return facts.targets.some(({ kind }) => kind === "direction")
    ? judgeDirection(indicator, facts, actual, preset)
    : conclude("not-judged", { code: "kinds-differ", actual: actual.text });
}

function withWords(facts: Facts, actual: IndicatorValue, asOf: CalendarDate): Conclusion {
  const { targets, fiscalYear } = facts;
  const asksForStage = targets.some(({ kind }) => kind === "stage");
  if (actual.kind === "stage" && asksForStage) return judgeStages(facts, actual);
  const byDate = targets.some(({ kind }) => kind === "deadline")
    ? judgeDeadline(facts, actual, asOf)
    : null;
  const concluded = byDate ?? judgeSaidInstead(actual, fiscalYear);
  if (concluded) return concluded;
  return actual.kind === "stage"
    ? judgeStages(facts, actual)
    : conclude("not-judged", { code: "words-only" });
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
  const instead = actual && judgeSaidInstead(actual, fiscalYear);
  if (instead) return instead;
  if (actual || blankActual) {
    const isRunning = compareDates(asOf, lastDayOfFiscalYear(fiscalYear)) < 0;
    if (isRunning) return conclude("not-due", { code: "year-running", fiscalYear });
    if (!actual) return conclude("not-reported", { code: "actual-blank", fiscalYear });
    const code = isAwaited(actual) ? "actual-awaited" : "actual-absent";
    return conclude("not-reported", { code, fiscalYear, text: actual.text });
  }
  if (!latestActual) return conclude("not-judged", { code: "no-place-for-actual" });
  const { fiscalYear: latestYear, text: latest } = latestActual;
  return conclude("not-judged", { code: "no-actual-for-year", fiscalYear, latestYear, latest });
}
