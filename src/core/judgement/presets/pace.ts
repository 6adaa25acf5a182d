import type { Preset } from "../preset";
import { COUNTS, ourBands, STRAIGHT } from "./our-bands";

/** Our own default: on track from 0.9 of the progress expected by now, slightly behind from 0.6. */
export const pace: Preset = {
  id: "pace",
  name: { ja: "進み具合", en: "pace" },
  summary: {
    ja: "目安に対する進みが0.9以上で順調、0.6以上でやや遅れている、それ未満は遅れている",
    en: "on track from 0.9 of the expected progress, slightly behind from 0.6, behind below",
  },
  source: null,
  grades: ourBands({ figure: "pace", of: "expected" }),
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
