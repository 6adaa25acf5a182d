import type { Preset } from "../preset";
import { COUNTS, ourBands, STRAIGHT } from "./our-bands";

/**
 * 進捗率 as (A−B)/(T−B) of the final target (https://sabcd.thebase.in/blog/2021/05/28/145350), whatever the year. No
 * source fixes its bands; they are those of the default, so that only the yardstick differs.
 */
export const progress: Preset = {
  id: "progress",
  name: { ja: "進捗率", en: "progress" },
  summary: {
    ja: "基準値から最終目標までの進捗率が90％以上で順調、60％以上でやや遅れている、それ未満は遅れている",
    en: "on track from 90% of the way from baseline to final target, slightly behind from 60%, behind below",
  },
  source: "https://sabcd.thebase.in/blog/2021/05/28/145350",
  grades: ourBands({ figure: "progress", of: "final" }),
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
