import { measure, type ValueCase } from "./value-case";

/** How far a measure has come. */
export const stages: readonly ValueCase[] = [
  ["未着手", null, "stage"],
  ["未実施", null, "stage"],
  ["調査", null, "stage"],
  ["研究", null, "stage"],
  ["検討", null, "stage"],
  ["検討中", null, "stage"],
  ["準備", null, "stage"],
  ["策定", null, "stage"],
  ["試行", null, "stage"],
  ["試行実施", null, "stage"],
  ["着手", null, "stage"],
  ["一部実施", null, "stage"],
  ["導入", null, "stage"],
  ["実施", null, "stage"],
  ["実施中", null, "stage"],
  ["本格実施", null, "stage"],
  ["継続", null, "stage"],
  ["継続実施", null, "stage"],
  ["実施済", null, "stage"],
  ["実施済み", null, "stage"],
  ["完了", null, "stage"],
  ["達成", null, "stage"],
  ["終了", null, "stage"],
  ["検討・実施", null, "stage"],
  ["検討・一部実施", null, "stage"],
  ["検討→実施", null, "stage"],
  ["検討⇒実施", null, "stage"],
  ["検討／実施", null, "stage"],
  ["検討、準備、実施", null, "stage"],
  ["検討 実施", null, "stage"],
  ["検討\n実施", null, "stage"],
  ["実施・継続", null, "stage"],
  ["実施・完了", null, "stage"],
  ["調査・研究", null, "stage"],
];

/** The value to the left or above, once more. */
export const carriedOn: readonly ValueCase[] = [
  ["→", null, "carried-on"],
  ["⇒", null, "carried-on"],
  ["➡", null, "carried-on"],
  ["⇨", null, "carried-on"],
  ["〃", null, "carried-on"],
  ["々", null, "carried-on"],
  ['"', null, "carried-on"],
  ["''", null, "carried-on"],
  ["→→", null, "carried-on"],
  ["->", null, "carried-on"],
  ["同左", null, "carried-on"],
  ["同上", null, "carried-on"],
  ["（同左）", null, "carried-on"],
  ["左に同じ", null, "carried-on"],
  ["上に同じ", null, "carried-on"],
  ["同前年度", null, "carried-on"],
];

/** A mark with its words. */
export const scores: readonly ValueCase[] = [
  ["1：遅れが生じている", null, "score", measure(1, null)],
  ["2 : やや遅れている", null, "score", measure(2, null)],
  ["2：やや遅れているが、概ね順調", null, "score", measure(2, null)],
  ["3：目標達成に向けて順調", null, "score", measure(3, null)],
  ["4:達成", null, "score", measure(4, null)],
];

/** A date by which something is due. */
export const deadlines: readonly ValueCase[] = [
  ["令和4年3月までに策定", null, "deadline"],
  ["令和4年度までに策定", null, "deadline"],
  ["令和5年度末までに完了", null, "deadline"],
  ["令和4年度末までに公表", null, "deadline"],
  ["R4.3までに公表", null, "deadline"],
  ["2023年3月までに完了", null, "deadline"],
  ["2023/3/31までに", null, "deadline"],
  ["令和5年度中に実施", null, "deadline"],
  ["令和5年度に策定", null, "deadline"],
  ["12月末まで", null, "deadline"],
  ["3月末までに公表", null, "deadline"],
  ["毎年12月までに公表", null, "deadline"],
  ["N年度決算分をN+1年12月に公表", null, "deadline"],
  ["次年度方針の確定時期 3月末", null, "deadline"],
  ["公表時期 12月", null, "deadline"],
  ["策定期限：令和5年3月31日", null, "deadline"],
];
