import { isSectionLine, parseHeading, splitOrdinal } from "../../../src/core/layouts/heading";

test.each([
  ["1 市民ニーズの把握", 1, "1", "市民ニーズの把握"],
  ["１　市民ニーズの把握", 1, "1", "市民ニーズの把握"],
  ["2. 財政", 1, "2", "財政"],
  ["基本目標1 市民参加と協働", 1, "1", "基本目標1 市民参加と協働"],
  ["●重点項目1 経営の視点", 1, "1", "重点項目1 経営の視点"],
  ["(1) 情報の提供", 2, "(1)", "情報の提供"],
  ["（２）窓口", 2, "(2)", "窓口"],
  ["① 手段の拡大", 3, "①", "手段の拡大"],
])("%j is a heading of level %i, counted %s", (text, level, number, words) => {
  expect(parseHeading(text)).toEqual({ level, number, text: words });
});

test.each([
  "",
  "1",
  "12",
  "1,483",
  "100人",
  "2020年度",
  "市民ニーズの把握",
  "①",
  `1 ${"長".repeat(80)}`,
])("%j is no heading", (text) => {
  expect(parseHeading(text)).toBeNull();
});

test.each([
  ["①情報共有", "①", "情報共有"],
  ["（１）窓口", "(1)", "窓口"],
  ["(2) 窓口", "(2)", "窓口"],
  ["窓口①", null, "窓口①"],
  ["①", null, "①"],
])("%j is counted %p before its words", (text, ordinal, words) => {
  expect(splitOrdinal(text)).toEqual({ ordinal, words });
});

test.each([
  ["<R3期末報告>", true],
  ["＜R3期末報告＞", true],
  ["【評価】", true],
  ["ア. 進捗状況", true],
  ["R3期末報告", false],
  ["アンケート", false],
])("%j parts a form: %p", (text, isLine) => {
  expect(isSectionLine(text)).toBe(isLine);
});
