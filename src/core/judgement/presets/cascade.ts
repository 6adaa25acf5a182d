import type { Label, Preset } from "../preset";
import { STRAIGHT } from "./our-bands";

const ON_TRACK: Label = { ja: "On Track", en: "On Track" };
const BEHIND: Label = { ja: "Behind", en: "Behind" };
const AT_RISK: Label = { ja: "At Risk", en: "At Risk" };

/**
 * Cascade (health): actual over expected progress, On Track from 95 %, Behind from 85 %, At Risk below, Achieved at the
 * final target, Exceeded beyond it; an objective is the mean of its parts, each at most 100 %: (90 + 99 + 100 + 68) / 4
 * is 89.25 %, Behind. The bands are published in whole per cent; here 94.5 % is Behind.
 */
export const cascade: Preset = {
  id: "cascade",
  name: { ja: "Cascade", en: "Cascade" },
  summary: {
    ja: "目安に対する進みが95％以上でOn Track、85％以上でBehind、それ未満はAt Risk。最終目標に達するとAchieved、超えるとExceeded",
    en: "On Track from 95% of the expected progress, Behind from 85%, At Risk below; Achieved at the target, Exceeded beyond it",
  },
  source: "https://support.cascade.app/docs/what-does-each-health-mean-in-cascade",
  grades: [
    {
      verdict: "achieved",
      label: { ja: "Exceeded", en: "Exceeded" },
      when: [{ figure: "attainment", of: "final", above: 1 }],
    },
    {
      verdict: "achieved",
      label: { ja: "Achieved", en: "Achieved" },
      when: [{ figure: "attainment", of: "final", from: 1 }],
    },
    {
      verdict: "on-track",
      label: ON_TRACK,
      when: [{ figure: "pace", of: "expected", from: 0.95 }],
    },
    {
      verdict: "slightly-behind",
      label: BEHIND,
      when: [{ figure: "pace", of: "expected", from: 0.85 }],
    },
    { verdict: "behind", label: AT_RISK, when: [] },
  ],
  otherLabels: {
    "not-due": { ja: "Not Started", en: "Not Started" },
    "not-judged": { ja: "Not Tracked", en: "Not Tracked" },
  },
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: {
    by: "mean",
    of: { figure: "pace", of: "expected" },
    cap: 1,
    bands: [
      { from: 0.95, verdict: "on-track", label: ON_TRACK },
      { from: 0.85, verdict: "slightly-behind", label: BEHIND },
      { from: 0, verdict: "behind", label: AT_RISK },
    ],
  },
};
