import type { Preset } from "../preset";
import { COUNTS, ourBands, STRAIGHT } from "./our-bands";

/**
 * 達成率 as A/T (https://sabcd.thebase.in/blog/2021/05/28/145350), of the year's own target or else the final one.
 * No source fixes its bands; they are those of the default, so that only the yardstick differs.
 */
export const attainment: Preset = {
  id: "attainment",
  name: { ja: "達成率", en: "attainment" },
  summary: {
    ja: "その年度の目標（なければ最終目標）に対する達成率が90％以上で順調、60％以上でやや遅れている、それ未満は遅れている",
    en: "on track from 90% of the year's target (of the final one where the year has none), slightly behind from 60%, behind below",
  },
  source: "https://sabcd.thebase.in/blog/2021/05/28/145350",
  grades: ourBands({ figure: "attainment", of: "year" }),
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
