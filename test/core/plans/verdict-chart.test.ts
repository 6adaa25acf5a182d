import type { Indicator, Locale, PlanChart, SheetPlan } from "../../../src/core";
import { aReading, anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { planOf, sheetOf, shown } from "../../support/plan-reading";

const made = (index: number, actual: string, more: IndicatorText = {}) =>
  anIndicator({
    name: `指標${index}`,
    sheet: String(index),
    goal: `目標${index % 2}`,
    department: `課${index % 3}`,
    targets: [[2020, "100件"]],
    actuals: [[2020, actual]],
    ...more,
  });
const mixed = ["120件", "10件", "", "95件", "70件", "周知した"];
const summaryOf = (indicators: readonly Indicator[], locale: Locale = "ja"): SheetPlan =>
  sheetOf(
    planOf(checkOf([aReading("a.xlsx", ...indicators)], { locale }), undefined, locale),
    "summary",
  );
const rowOf = (sheet: SheetPlan, words: string): number =>
  sheet.cells.find((cell) => shown(cell) === words)?.row ?? 0;
const barsOf = ({ cells }: SheetPlan, { categories }: PlanChart): readonly string[] =>
  cells
    .filter(
      ({ row, column }) =>
        column === categories.left && row >= categories.top && row <= categories.bottom,
    )
    .map(shown);

test("stacks the verdicts of each goal in their order, no two that matter in one colour", () => {
  const sheet = summaryOf(mixed.map((actual, index) => made(index, actual)));
  const [chart] = sheet.charts;
  expect(chart && barsOf(sheet, chart)).toEqual(["目標0", "目標1"]);
  expect(chart?.series.map(({ name, role }) => [name, role])).toEqual([
    ["◎ 達成", "header"],
    ["● 順調", "good"],
    ["▲ やや遅れている", "caution"],
    ["■ 遅れている", "bad"],
    ["□ 未報告", "body"],
    ["－ 判定なし", "muted"],
  ]);
});

test.each([
  [
    "ja",
    "目標・柱別の判定",
    "目標・柱ごとに、指標の数を判定別に積み上げた横棒グラフです。数値は、このシートの表「目標・柱別の件数」にあります。",
  ],
  [
    "en",
    "Verdicts by goal",
    "Horizontal bars, one for each goal, with the numbers of indicators stacked by verdict. The figures are in the table “By goal” of this sheet.",
  ],
] as const)("says in %s what it shows and where the figures are", (locale, title, description) => {
  const sheet = summaryOf(
    mixed.map((actual, index) => made(index, actual)),
    locale,
  );
  expect(sheet.charts).toEqual([expect.objectContaining({ title, description })]);
});

test.each([
  [
    "goals where there are several",
    mixed.map((actual, index) => made(index, actual)),
    "目標・柱別の判定",
  ],
  [
    "departments where there is one goal",
    mixed.map((actual, index) => made(index, actual, { goal: "目標" })),
    "所管課別の判定",
  ],
  [
    "departments where there are more goals than a page has room for",
    Array.from({ length: 21 }, (_, index) => made(index, "10件", { goal: `目標${index}` })),
    "所管課別の判定",
  ],
])("has bars for %s", (_, indicators, title) => {
  expect(summaryOf(indicators).charts.map((chart) => chart.title)).toEqual([title]);
});

test.each([
  ["there is one group of each kind", [made(0, "120件"), made(6, "10件")]],
  ["nothing was judged", mixed.map((_, index) => made(index, "周知した"))],
  ["there are no indicators", []],
])("is left out where %s", (_, indicators) => {
  expect(summaryOf(indicators).charts).toEqual([]);
});

test("is of the table that counts verdicts where self-ratings take one of their own", () => {
  const sheet = summaryOf(
    mixed.map((actual, index) => made(index, actual, { status: [2020, `評価${index}`] })),
  );
  const [chart] = sheet.charts;
  expect(chart && barsOf(sheet, chart)).toEqual(["目標0", "目標1"]);
  const headers = sheet.cells.filter(({ row }) => row === (chart?.categories.top ?? 0) - 1);
  expect(chart?.series.map(({ values }) => values.left)).toEqual(
    headers.filter((cell) => /^[◎●▲■□－] /.test(shown(cell))).map(({ column }) => column),
  );
});

describe("stands on the first page", () => {
  const statuses = (count: number) => (index: number) =>
    made(index, "120件", { status: [2020, `評価${index % count}`] });

  test("beside the verdicts where no department rated itself", () => {
    const sheet = summaryOf(mixed.map((actual, index) => made(index, actual)));
    expect(sheet.charts[0]?.area).toMatchObject({ top: rowOf(sheet, "数値による判定"), left: 7 });
  });

  test("below the counts where they leave it room", () => {
    const sheet = summaryOf([0, 1, 2, 3].map(statuses(2)));
    const top = sheet.charts[0]?.area.top ?? 0;
    expect(top).toBeGreaterThan(rowOf(sheet, "数値による判定"));
    expect(top).toBeLessThan(rowOf(sheet, "目標・柱別の件数"));
  });

  test("above the counts where they leave it none", () => {
    const sheet = summaryOf(Array.from({ length: 24 }, (_, index) => statuses(12)(index)));
    const bottom = sheet.charts[0]?.area.bottom ?? Infinity;
    expect(sheet.charts[0]?.area.top).toBe(4);
    expect(bottom).toBeLessThan(rowOf(sheet, "数値による判定"));
  });
});
