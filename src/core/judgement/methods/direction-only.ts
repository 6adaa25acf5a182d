import {
  parseDirectionWord,
  type Indicator,
  type IndicatorValue,
  type Measure,
} from "../../indicators";
import { wantsLess } from "../desired-direction";
import { targetInForce, type Facts } from "../facts";
import { pairMeasures } from "../pair-measures";
import type { Preset } from "../preset";
import { toleranceOf } from "../survey";
import { change } from "./change";
import { conclude, standingFor, type Conclusion } from "./conclusion";
import type { PlacedMeasure } from "./lines";
import { judgeMaintained } from "./maintain";

/** A target in words, and what it wants. */
type Wanted = { readonly words: string; readonly lowerIsBetter: boolean };

const isDirection = ({ kind }: { readonly kind: IndicatorValue["kind"] }): boolean =>
  kind === "direction";

/**
 * Judges a target that only says 増加, 縮減 or 維持: the actual against the baseline, or against the year before
 * where the plan has no baseline; the measure that the preset names stands for the indicator.
 */
export function judgeDirection(
  indicator: Indicator,
  facts: Facts,
  actual: IndicatorValue,
  preset: Preset,
): Conclusion {
  const target = targetInForce(facts, isDirection) ?? facts.targets.find(isDirection);
  const words = target?.text ?? "";
  const wanted = parseDirectionWord(words);
  if (!wanted) return conclude("not-judged", { code: "relative-target", target: words });
  if (wanted === "increase" && wantsLess(indicator.name) === true) {
    return conclude("not-judged", { code: "direction-unclear", target: words });
  }
  const starts = startsOf(facts, actual);
  const [first, ...rest] = actual.measures.map((reported, index) => {
    const start = starts.measures[index];
    if (!start) return conclude("not-judged", { code: "no-baseline", target: words });
    const before: PlacedMeasure = { measure: start, fiscalYear: starts.fiscalYear };
    return wanted === "maintain"
      ? judgeMaintained({ indicator, facts, reported, before, words, preset })
      : compare(indicator, facts, preset, {
          reported,
          before,
          since: starts.since,
          wanted: { words, lowerIsBetter: wanted === "decrease" },
        });
  });
  return first
    ? standingFor([first, ...rest], preset.parts)
    : conclude("not-judged", { code: "words-only" });
}

/** What the actual moves away from: the baseline, or the year before where none answers. */
function startsOf({ baseline, previousActual }: Facts, actual: IndicatorValue) {
  const since = baseline && baseline.measures.length > 0 ? "baseline" : "last-year";
  const start = since === "baseline" ? baseline : previousActual;
  return {
    since,
    measures: pairMeasures(actual, start),
    fiscalYear: start?.fiscalYear ?? null,
  } as const;
}

type Compared = {
  readonly reported: Measure;
  readonly before: PlacedMeasure;
  readonly since: "baseline" | "last-year";
  readonly wanted: Wanted;
};

function compare(
  { name }: Indicator,
  { fiscalYear }: Facts,
  { surveyTolerance }: Preset,
  { reported, before, since, wanted: { words, lowerIsBetter } }: Compared,
): Conclusion {
  const tolerance = toleranceOf(name, before.measure, surveyTolerance);
  const gain = change(reported.number, before.measure.number, lowerIsBetter, tolerance);
  const verdict = gain > 0 ? "on-track" : gain === 0 ? "slightly-behind" : "behind";
  return conclude(verdict, {
    code: "direction",
    actual: reported,
    baseline: before,
    since,
    target: words,
    fiscalYear,
    outcome: gain > 0 ? "followed" : gain === 0 ? "unchanged" : "opposed",
  });
}
