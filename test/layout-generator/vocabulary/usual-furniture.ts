import type { FurnitureName } from "./word-lists";

/** The small words of seen and opened workbooks. */
export const USUAL_FURNITURE: Readonly<Record<FurnitureName, readonly string[]>> = {
  "cover-name": ["表紙"],
  "cover-line": ["進捗状況"],
  issuer: ["企画部企画課"],
  "contents-name": ["目次"],
  "contents-title": ["目　次"],
  "attachment-mark": ["資料2"],
  "page-mark": ["－ 1 －"],
  contact: ["問合せ先　企画部企画課　内線2345"],
  "filled-in-by": ["記入者"],
  "count-of-all": ["計"],
  money: ["事業費（千円）"],
  budget: ["予算額"],
  outlay: ["決算額"],
  "rating-heading": ["区分"],
  "rating-meaning": ["説明"],
  "corner-unit": ["（単位：{unit}）"],
  "unit-in-header": ["（{unit}）"],
  "dated-label": ["{word}（{year}）"],
  "row-note": ["上段：{target}{gap}下段：{actual}"],
};
