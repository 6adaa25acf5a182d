import type { Preset } from "../preset";

/**
 * 江別市 (行政改革推進計画): an indicator has met its target or not, and a plan is the share of those that have
 * (49 of 57 is 86.0 %). Where only a later year has a target, it is neither: it is not due.
 */
export const ebetsu: Preset = {
  id: "ebetsu",
  name: { ja: "江別市", en: "Ebetsu" },
  summary: {
    ja: "期限の来た目標を達成したかどうかで判定し、達成した指標の割合で集計",
    en: "whether targets that are due were met; summed up as the share of those met",
  },
  source: null,
  grades: [
    {
      verdict: "on-track",
      label: { ja: "目標達成", en: "Target met" },
      when: [{ figure: "attainment", of: "in-force", from: 1 }],
    },
    { verdict: "behind", label: { ja: "目標未達", en: "Target not met" }, when: [] },
  ],
  path: { shape: "stepped" },
  parts: "worst",
  surveyTolerance: null,
  rollUp: { by: "share-achieved" },
};
