import type { Preset } from "../preset";
import { COUNTS, ourLabel } from "./our-bands";

/**
 * 安中市 (第3次行政改革大綱 実施計画): each year has its stage (検討, 実施, 達成) and its figure, and a year is as
 * planned or it is not. The plan prints no bands and no labels for that; the labels are ours. Between two years'
 * figures the last one stays in force.
 */
export const annaka: Preset = {
  id: "annaka",
  name: { ja: "安中市", en: "Annaka" },
  summary: {
    ja: "その年度までの目標数値・段階に達していれば計画どおり、達していなければ計画に届いていない",
    en: "as planned where the year's figure or stage is reached, short of the plan where it is not",
  },
  source: null,
  grades: [
    {
      verdict: "achieved",
      label: ourLabel("achieved"),
      when: [{ figure: "attainment", of: "final", from: 1 }],
    },
    {
      verdict: "on-track",
      label: { ja: "計画どおり", en: "As planned" },
      when: [{ figure: "attainment", of: "in-force", from: 1 }],
    },
    {
      verdict: "behind",
      label: { ja: "計画に届いていない", en: "Short of the plan" },
      when: [],
    },
  ],
  path: { shape: "stepped" },
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
