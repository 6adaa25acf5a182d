import type { Preset } from "../preset";
import { COUNTS, ourBands, STRAIGHT } from "./our-bands";

/**
 * 関市 (せき行財政改革アクションプラン): departments rate themselves 順調, やや遅れている or 遅れている, and 達成
 * occurs beside them; the cover counts them. No formula is published, so figures are judged by the pace of the default.
 */
export const seki: Preset = {
  id: "seki",
  name: { ja: "関市", en: "Seki" },
  summary: {
    ja: "達成・順調・やや遅れている・遅れているの区分で件数を集計。数値の基準は公表されていないため、目安に対する進み（0.9以上、0.6以上）による",
    en: "achieved, on track, slightly behind, behind, counted; as no formula is published, figures are judged by the expected progress (from 0.9, from 0.6)",
  },
  source: null,
  grades: ourBands({ figure: "pace", of: "expected" }),
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};
