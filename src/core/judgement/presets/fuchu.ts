import type { Label, Preset } from "../preset";
import { STRAIGHT } from "./our-bands";

const THREE: Label = { ja: "目標達成に向けて順調", en: "On course to the target" };
const TWO: Label = {
  ja: "やや遅れているが、概ね順調",
  en: "Slightly behind, on course by and large",
};
const ONE: Label = { ja: "遅れが生じている", en: "Delayed" };

/**
 * 府中市 (総合計画 見直し論点シート): measures score 3, 2 or 1, a policy is the mean of its scores (2, 3, 2 is 2.3,
 * やや遅れているが、概ね順調; 1, 1 is 1.0, 遅れが生じている). The sheets print neither how figures become scores nor
 * the bands of the mean: a department's own score stands where there is no target, figures score by the default's pace, and a mean belongs to the nearest score.
 */
export const fuchu: Preset = {
  id: "fuchu",
  name: { ja: "府中市", en: "Fuchu" },
  summary: {
    ja: "3点（順調）・2点（やや遅れているが、概ね順調）・1点（遅れ）の平均による。点数の基準は公表されていないため、目安に対する進み（0.9以上、0.6以上）による",
    en: "the mean of scores from 3 to 1; as the sheets print no formula for scores, figures score by the expected progress (from 0.9, from 0.6)",
  },
  source: null,
  grades: [
    {
      verdict: "on-track",
      label: THREE,
      points: 3,
      when: [{ figure: "pace", of: "expected", from: 0.9 }],
    },
    {
      verdict: "slightly-behind",
      label: TWO,
      points: 2,
      when: [{ figure: "pace", of: "expected", from: 0.6 }],
    },
    { verdict: "behind", label: ONE, points: 1, when: [] },
  ],
  pointsAreScores: true,
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: {
    by: "mean",
    of: "points",
    cap: null,
    bands: [
      { from: 2.5, verdict: "on-track", label: THREE },
      { from: 1.5, verdict: "slightly-behind", label: TWO },
      { from: 0, verdict: "behind", label: ONE },
    ],
  },
};
