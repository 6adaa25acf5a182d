import type { Preset } from "../preset";
import { COUNTS, STRAIGHT } from "./our-bands";

/**
 * 多摩市 (まち・ひと・しごと創生総合戦略の評価方法, 資料6): after the k-th of n years the actual is set against k/n of
 * the target (20, 40, 60, 80, 100 % of five years), the baseline notwithstanding: 100 % and more 着実, 60 % and more
 * 概ね, less 改善や工夫が必要. Where lower is better the rule is silent; the part of the way from the baseline counts.
 */
export const tama: Preset = {
  id: "tama",
  name: { ja: "多摩市", en: "Tama" },
  summary: {
    ja: "目標値のうち経過した年数の割合（5年計画なら毎年20％ずつ）に対する達成度が100％以上で着実、60％以上で概ね、それ未満は改善や工夫が必要",
    en: "against the share of the target that the years gone by make (20% a year of five): steadily from 100%, by and large from 60%, needs improvement below",
  },
  source: "https://expydoc.com/doc/10040981",
  grades: [
    {
      verdict: "on-track",
      label: { ja: "着実に進んでいる", en: "Progressing steadily" },
      when: [{ figure: "attainment", of: "share-of-target", from: 1 }],
    },
    {
      verdict: "slightly-behind",
      label: { ja: "概ね進んでいる", en: "Progressing by and large" },
      when: [{ figure: "attainment", of: "share-of-target", from: 0.6 }],
    },
    {
      verdict: "behind",
      label: { ja: "改善や工夫が必要", en: "Needs improvement" },
      when: [],
    },
  ],
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
