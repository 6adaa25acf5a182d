import type { Indicator, Measure } from "../../indicators";
import { wantsLess } from "../desired-direction";
import type { Facts } from "../facts";
import { gradeLine } from "../grading/grade-line";
import type { Preset } from "../preset";
import { toleranceOf } from "../survey";
import { change } from "./change";
import { conclude, type Conclusion } from "./conclusion";
import type { Line, PlacedMeasure } from "./lines";

type Maintained = {
  readonly indicator: Indicator;
  readonly facts: Facts;
  readonly reported: Measure;
  readonly before: PlacedMeasure;
  readonly words: string;
  readonly preset: Preset;
};

/**
 * Judges a target that says 維持: kept where the actual is the baseline, within the tolerance of a survey, or
 * better; worse figures get the preset's class with the baseline as the target, as where baseline and target are
 * the same figure (https://help.cascade.app/customize-tracking). Which way is better must be known from the name.
 */
export function judgeMaintained(given: Maintained): Conclusion {
  const { indicator, facts, reported, before, words, preset } = given;
  const lowerIsBetter = wantsLess(indicator.name);
  const tolerance = toleranceOf(indicator.name, before.measure, preset.surveyTolerance);
  const moved = change(reported.number, before.measure.number, lowerIsBetter ?? false, tolerance);
  if (lowerIsBetter === null && moved !== 0) {
    return conclude("not-judged", { code: "direction-unclear", target: words });
  }
  const { verdict } =
    lowerIsBetter === null || moved >= 0
      ? { verdict: "on-track" as const }
      : gradeLine(asLine(given, lowerIsBetter), facts, {
          name: indicator.name,
          partCount: 1,
          preset,
        });
  return conclude(verdict, {
    code: "maintained",
    actual: reported,
    baseline: before,
    target: words,
    fiscalYear: facts.fiscalYear,
    change: moved,
    tolerance,
  });
}

/** The line of a target that is the baseline itself, due every year. */
function asLine({ facts, reported, before }: Maintained, lowerIsBetter: boolean): Line {
  return {
    label: null,
    direction: { lowerIsBetter, from: "name" },
    actual: reported,
    baseline: before,
    finalTarget: { measure: before.measure, fiscalYear: facts.fiscalYear },
    ownTarget: null,
    dueTarget: { measure: before.measure, fiscalYear: facts.fiscalYear },
    lastYear: null,
    reported: [],
    hasMilestones: false,
    points: [{ fiscalYear: facts.fiscalYear, number: before.measure.number }],
  };
}
