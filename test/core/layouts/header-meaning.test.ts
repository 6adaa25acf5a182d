import { headerMeaning } from "../../../src/core/layouts/tables/header-meaning";

test.each([
  ["前計画末", "baseline"],
  ["起点値（H30）", "baseline"],
  ["基準年度(H30)", "baseline"],
  ["量の見込み", "target"],
  ["目標効果額（千円）", "target"],
  ["目標年度(R6)", "target"],
  ["決算値", "actual"],
  ["令和二年度実績", "actual"],
  ["実績の推移", "actual"],
  ["達成・未達成", "status"],
  ["自己採点", "status"],
] as const)("the header %j stands above values that are %s", (text, role) => {
  expect(headerMeaning(text)?.role).toBe(role);
});

test.each([
  ["指標及び単位", "name"],
  ["アウトカム", "name"],
  ["施策・事業名", "initiative"],
  ["推進方策", "initiative"],
  ["中目標", "goal"],
  ["リーディングプロジェクト", "goal"],
  ["課（室）名", "department"],
  ["問合せ先", "department"],
  ["枝番", "number"],
  ["調査年度", "year"],
  ["特筆事項", "narrative"],
  ["掲載ページ", "narrative"],
] as const)("the header %j stands above what says the %s", (text, attribute) => {
  expect(headerMeaning(text)?.attribute).toBe(attribute);
});

test.each(["見込", "効果額", "検証", "課", "窓口", "段階"])(
  "the word %j may as well be a value or say something else, so it is no header that we know",
  (text) => {
    expect(headerMeaning(text)).toBeNull();
  },
);

test.each([
  ["目標年度(R6)", 2024],
  ["最終年度（R6）", 2024],
  ["実績（R2.4～R3.3）", 2020],
  ["令和二年度実績", 2020],
  ["実績（R2～R4）", null],
] as const)("the header %j names fiscal %p", (text, fiscalYear) => {
  expect(headerMeaning(text)?.fiscalYear ?? null).toBe(fiscalYear);
});
