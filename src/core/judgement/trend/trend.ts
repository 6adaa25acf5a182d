import { lastDayOfFiscalYear, type Indicator } from "../../indicators";
import type { Locale } from "../../messages";
import { concludeIndicator } from "../conclude-indicator";
import { factsOfYearBefore, type Facts } from "../facts";
import type { Trend, Verdict } from "../judgement";
import { change } from "../methods/change";
import type { Conclusion } from "../methods/conclusion";
import type { Line } from "../methods/lines";
import type { Preset } from "../preset";
import { toleranceOf } from "../survey";
import { continuationOf } from "./continuation";
import type { Movement, TrendFacts } from "./trend-facts";
import { describeTrend } from "./words";

/** Says how an indicator moves; null where the year before and the figures say nothing. */
export function trendOf(
  indicator: Indicator,
  facts: Facts,
  { line }: Conclusion,
  preset: Preset,
  locale: Locale,
): Trend | null {
  const told: TrendFacts = {
    lastVerdict: verdictOfLastYear(indicator, facts, preset),
    movement: line && movementOf(indicator, line, facts, preset),
    continuation: line && continuationOf(line, facts.fiscalYear),
  };
  const { lastVerdict, movement, continuation } = told;
  if (lastVerdict === null && movement === null && continuation === null) return null;
  return {
    lastVerdict,
    movement: movement?.direction ?? null,
    projected: continuation?.number ?? null,
    reachesTarget: continuation?.reachesTarget ?? null,
    pointCount: continuation?.pointCount ?? 0,
    text: describeTrend(told, preset, locale),
  };
}

function verdictOfLastYear(indicator: Indicator, facts: Facts, preset: Preset): Verdict | null {
  if (!facts.previousActual) return null;
  const before = factsOfYearBefore(indicator, facts);
  const asOf = lastDayOfFiscalYear(before.fiscalYear);
  return concludeIndicator(indicator, before, asOf, preset).verdict;
}

function movementOf(
  { name }: Indicator,
  { actual, baseline, lastYear, direction }: Line,
  { fiscalYear }: Facts,
  { surveyTolerance }: Preset,
): Movement | null {
  const since = lastYear ?? baseline;
  if (!since || !direction) return null;
  const tolerance = toleranceOf(name, since.measure, surveyTolerance);
  const moved = change(actual.number, since.measure.number, direction.lowerIsBetter, tolerance);
  return {
    direction: moved > 0 ? "better" : moved < 0 ? "worse" : "same",
    since,
    isLastYear: since.fiscalYear === fiscalYear - 1,
  };
}
