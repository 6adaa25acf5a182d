import type { Preset } from "../preset";
import { STRAIGHT } from "./our-bands";

/**
 * 福岡市 (保健福祉総合計画の進捗評価): a the indicator keeps the pace to its target, b it lags but is better than the
 * initial figure or level with it, c it is worse; of surveys a change of less than 3 points is level. Goals are A 順調
 * to D 遅れている by judgement, without a formula: here a, b, c count 3, 2, 1 and the mean falls into four equal bands.
 */
export const fukuoka: Preset = {
  id: "fukuoka",
  name: { ja: "福岡市（保健福祉）", en: "Fukuoka (health and welfare)" },
  summary: {
    ja: "a：目標に向けて順調、b：ペースを下回るが改善または現状維持（意識調査は±3ポイント未満を現状維持とみなす）、c：初期値より悪化",
    en: "a on the pace to the target, b below it but improved or maintained (surveys: less than ±3 points), c worse than at first",
  },
  source: "https://www.city.fukuoka.lg.jp/data/open/cnt/3/67225/1/04_shiryou1-1.txt",
  grades: [
    {
      verdict: "on-track",
      label: { ja: "a", en: "a" },
      points: 3,
      when: [{ figure: "pace", of: "expected", from: 1 }],
    },
    {
      verdict: "slightly-behind",
      label: { ja: "b", en: "b" },
      points: 2,
      when: [{ figure: "change", since: "baseline", from: 0 }],
    },
    { verdict: "behind", label: { ja: "c", en: "c" }, points: 1, when: [] },
  ],
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: { points: 3 },
  rollUp: {
    by: "mean",
    of: "points",
    cap: null,
    bands: [
      { from: 2.5, verdict: "on-track", label: { ja: "A 順調", en: "A on course" } },
      { from: 2, verdict: "on-track", label: { ja: "B 概ね順調", en: "B on course by and large" } },
      {
        from: 1.5,
        verdict: "slightly-behind",
        label: { ja: "C やや遅れている", en: "C slightly behind" },
      },
      { from: 0, verdict: "behind", label: { ja: "D 遅れている", en: "D behind" } },
    ],
  },
};
