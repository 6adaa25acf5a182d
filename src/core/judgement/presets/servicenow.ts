import type { Preset } from "../preset";
import { STRAIGHT } from "./our-bands";

/**
 * ServiceNow (automatic status calculation for targets): (A−B)/(T−B) of the final target, Green from 90 %, Yellow from
 * 75 %, Red below; a goal is as bad as its worst target.
 */
export const servicenow: Preset = {
  id: "servicenow",
  name: { ja: "ServiceNow", en: "ServiceNow" },
  summary: {
    ja: "基準値から最終目標までの進捗率が90％以上でGreen、75％以上でYellow、それ未満はRed",
    en: "Green from 90% of the way from start to final target, Yellow from 75%, Red below",
  },
  source:
    "https://github.com/ServiceNow/ServiceNowDocs (it-business-management/scenario-planning-in-spw/automatic-status-calculation-targets-spw.md)",
  grades: [
    {
      verdict: "on-track",
      label: { ja: "Green", en: "Green" },
      when: [{ figure: "progress", of: "final", from: 0.9 }],
    },
    {
      verdict: "slightly-behind",
      label: { ja: "Yellow", en: "Yellow" },
      when: [{ figure: "progress", of: "final", from: 0.75 }],
    },
    { verdict: "behind", label: { ja: "Red", en: "Red" }, when: [] },
  ],
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: { by: "worst" },
};
