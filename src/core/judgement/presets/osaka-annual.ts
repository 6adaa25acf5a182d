import type { Grade, Label, Preset } from "../preset";
import { COUNTS, STRAIGHT } from "./our-bands";

const A: Label = { ja: "A", en: "A" };
const B: Label = { ja: "B", en: "B" };
const C: Label = { ja: "C", en: "C" };
const D: Label = { ja: "D", en: "D" };

/** The four letters, for the presets that use them. */
export const LETTERS = { A, B, C, D } as const;

/** A from 110 % of the year's target, B from 80 %, C from 50 %, D below. */
export const ANNUAL_GRADES: readonly Grade[] = [
  { verdict: "on-track", label: A, when: [{ figure: "attainment", of: "expected", from: 1.1 }] },
  { verdict: "on-track", label: B, when: [{ figure: "attainment", of: "expected", from: 0.8 }] },
  {
    verdict: "slightly-behind",
    label: C,
    when: [{ figure: "attainment", of: "expected", from: 0.5 }],
  },
  { verdict: "behind", label: D, when: [] },
];

/**
 * 大阪府立図書館 (活動評価, targets of every year): A from 110 % of the target, B from 80 %, C from 50 %, D below.
 * Where a year has no target of its own, the point on the straight way to the next one stands in.
 */
export const osakaAnnual: Preset = {
  id: "osaka-annual",
  name: { ja: "大阪府立図書館（毎年の目標）", en: "Osaka Prefectural Library (yearly targets)" },
  summary: {
    ja: "その年度の目標に対する達成率が110％以上でA、80％以上でB、50％以上でC、それ未満はD",
    en: "A from 110% of the year's target, B from 80%, C from 50%, D below",
  },
  source: "https://www.library.pref.osaka.jp/site/hyoka/lib-hyoka-kijun2013.html",
  grades: ANNUAL_GRADES,
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
