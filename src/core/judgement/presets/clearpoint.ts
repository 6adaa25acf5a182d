import type { Preset } from "../preset";
import { COUNTS, STRAIGHT } from "./our-bands";

/**
 * ClearPoint (automatic measure evaluation, the manual's example): Above Target from the period's target on, Caution
 * from 0.9 of it, Below Plan beneath; the first rule that holds wins. Where a year has no target of its own, the point on the straight way
 * to the next one stands in.
 */
export const clearpoint: Preset = {
  id: "clearpoint",
  name: { ja: "ClearPoint", en: "ClearPoint" },
  summary: {
    ja: "その年度の目標（なければ目安）に対する達成率が100％以上でAbove Target、90％以上でCaution、それ未満はBelow Plan",
    en: "Above Target from the period's target on, Caution from 0.9 of it, Below Plan beneath",
  },
  source:
    "https://support.clearpointstrategy.com/en/articles/8507253-automate-calculations-evaluations-setting-measure-evaluations",
  grades: [
    {
      verdict: "on-track",
      label: { ja: "Above Target", en: "Above Target" },
      when: [{ figure: "attainment", of: "expected", from: 1 }],
    },
    {
      verdict: "slightly-behind",
      label: { ja: "Caution", en: "Caution" },
      when: [{ figure: "attainment", of: "expected", from: 0.9 }],
    },
    { verdict: "behind", label: { ja: "Below Plan", en: "Below Plan" }, when: [] },
  ],
  otherLabels: {
    "not-reported": { ja: "No Information", en: "No Information" },
    "not-judged": { ja: "Not Defined", en: "Not Defined" },
  },
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
