import { parseLabel } from "../../../src/core/layouts/label";

test.each([
  ["指標", "indicator"],
  ["指標①", "indicator"],
  ["目標名", "indicator"],
  ["ＫＰＩ", "indicator"],
  ["数値目標", "indicator-table"],
  ["取 組 項 目", "initiative"],
  ["改革\n項目", "initiative"],
  ["●担当課", "department"],
  ["【所管課】", "department"],
  ["担当課：", "department"],
  ["単位", "unit"],
  ["No.", "number"],
  ["目標値②", "target"],
  ["目標数値", "target"],
  ["実績値", "actual"],
  ["実績数値", "actual"],
  ["年度計画", "yearly-plan"],
  ["進捗状況", "progress-status"],
  ["基本施策全体の進捗状況", "overall-status"],
  ["ver 情報", "version"],
  ["年度", "fiscal-year"],
])("%j names %s", (text, concept) => {
  expect(parseLabel(text)).toMatchObject({ concept, fiscalYear: null, exact: true });
});

test.each([
  ["実績（Ｒ２）", "actual", 2020],
  ["目標（R5）", "target", 2023],
  ["初期値(2017年度)", "baseline", 2017],
  ["現状値\n（平成29年度）", "baseline", 2017],
  ["R3進捗状況", "progress-status", 2021],
  ["令和3年度実績", "actual", 2021],
  ["実績値(R3.3末)", "actual", 2020],
  ["令和２年度実績", "actual", 2020],
  ["実績値（R2末）", "actual", 2020],
  ["R5年度末目標値", "target", 2023],
  ["目標数値（令和5年度）", "target", 2023],
])("%j names %s of the fiscal year %i", (text, concept, fiscalYear) => {
  expect(parseLabel(text)).toMatchObject({ concept, fiscalYear });
});

test.each([
  ["目標値②", "②"],
  ["①指標", "①"],
  ["指標", null],
])("the counting mark of %j is %p", (text, ordinal) => {
  expect(parseLabel(text)?.ordinal).toBe(ordinal);
});

test.each([
  "進捗状況について・課題",
  "令和2年度取組状況",
  "実績値を踏まえた令和3年度の取組内容",
  "次年度に向けて",
  "令和5年度以降に向けた取組の方向性",
  "「めざすまちの姿」",
])("%j is known as a label of free text by its ending", (text) => {
  expect(parseLabel(text)).toMatchObject({ concept: "narrative", exact: false });
});

test.each([
  "",
  "　",
  "令和2年度",
  "フォロワー数",
  "目標値を上回った",
  "指標の設定を含めて見直しを行い、庁内で共有したうえで公表することを今後の課題",
  "toString",
])("%j names nothing", (text) => {
  expect(parseLabel(text)).toBeNull();
});
