import type { Preset } from "../preset";
import { COUNTS, STRAIGHT } from "./our-bands";
import { ANNUAL_GRADES, LETTERS } from "./osaka-annual";

const { A, B, C, D } = LETTERS;

/**
 * 大阪府立図書館 (活動評価, targets of the final year): in the years before, A the target is reached ahead of time, B
 * the figure rises, C it is level with the year before, D it falls; the final year is judged as yearly targets are. The
 * published grades call 30,949 and 32,944 of 30,000 B and 35,717 A, so ahead of time begins at 110 % as well. How level
 * 前年並み is, is not published: here down to 5 % below.
 */
export const osakaFinal: Preset = {
  id: "osaka-final",
  name: {
    ja: "大阪府立図書館（最終年度の目標）",
    en: "Osaka Prefectural Library (final-year targets)",
  },
  summary: {
    ja: "途中の年度は、A：前倒しで達成（110％以上）、B：順調に増加、C：前年並み（5％以内の減）、D：減少。最終年度は達成率110％以上でA、80％以上でB、50％以上でC、それ未満はD",
    en: "before the final year: A reached ahead of time (110%), B rising, C level with the year before (down to 5% below), D falling; in the final year A from 110%, B from 80%, C from 50%, D below",
  },
  source: "https://www.library.pref.osaka.jp/site/hyoka/lib-hyoka-kijun2013.html",
  grades: [
    { verdict: "on-track", label: A, when: [{ figure: "attainment", of: "final", from: 1.1 }] },
    { verdict: "on-track", label: B, when: [{ figure: "attainment", of: "final", from: 1 }] },
    { verdict: "on-track", label: B, when: [{ figure: "change", since: "last-year", above: 0 }] },
    {
      verdict: "slightly-behind",
      label: C,
      when: [{ figure: "change", since: "last-year", from: -0.05 }],
    },
    { verdict: "behind", label: D, when: [] },
  ],
  finalYearGrades: ANNUAL_GRADES,
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
