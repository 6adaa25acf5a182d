import type { Preset } from "../preset";
import { COUNTS, STRAIGHT } from "./our-bands";

/**
 * London Borough of Havering (Corporate Performance Report): Green on or within 10 % of the period's target, Amber more
 * than 10 % off but improved or maintained against the same period last year, Red more than 10 % off and not improved.
 * Where a year has no target of its own, the point on the straight way to the next one stands in.
 */
export const havering: Preset = {
  id: "havering",
  name: { ja: "ヘイヴァリング区（英国）", en: "Havering" },
  summary: {
    ja: "Green：目標との不足が10％以内、Amber：10％を超えて不足するが前年度より改善または維持、Red：10％を超えて不足し前年度より悪化",
    en: "Green on or within 10% of the target, Amber more than 10% off but improved or maintained since last year, Red more than 10% off and not improved",
  },
  source: "https://democracy.havering.gov.uk/mgAi.aspx?ID=8989",
  grades: [
    {
      verdict: "on-track",
      label: { ja: "Green", en: "Green" },
      when: [{ figure: "deviation", of: "expected", from: -0.1 }],
    },
    {
      verdict: "slightly-behind",
      label: { ja: "Amber", en: "Amber" },
      when: [{ figure: "change", since: "last-year", from: 0 }],
    },
    { verdict: "behind", label: { ja: "Red", en: "Red" }, when: [] },
  ],
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
