import { aReading, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { linkOf, planOf, sheetOf, shown, tableBelow } from "../../support/plan-reading";

const indicator = anIndicator({
  name: "年休",
  number: "2-(4)",
  goal: "人づくり",
  initiative: "働き方改革",
  department: "職員課",
  actuals: [[2020, "時間外20人 年休13.0日"]],
  targets: [
    [2020, "→"],
    [null, "時間外0人 年休15日"],
  ],
  baseline: [2019, "—"],
  status: [2020, "順調"],
});

test("one row a value and measure, number and unit apart, with the way back", () => {
  const sheet = sheetOf(planOf(checkOf([aReading("a.xlsx", indicator)])), "indicators");
  const start = ["2-(4)", "人づくり", "働き方改革", "年休", "職員課"];
  const end = (cell: string) => ["a.xlsx", "1", cell];
  expect(tableBelow(sheet, "番号").slice(1)).toEqual([
    [...start, "基準値", "令和元年度", "2019", "—", ...end("S2")],
    [...start, "目標", "令和2年度", "2020", "→", ...end("T3")],
    [...start, "目標", "時間外0人 年休15日", "時間外", "0", "人", ...end("B3")],
    [...start, "目標", "時間外0人 年休15日", "年休", "15", "日", ...end("B3")],
    [
      ...start,
      "実績",
      "令和2年度",
      "2020",
      "時間外20人 年休13.0日",
      "時間外",
      "20",
      "人",
      ...end("T4"),
    ],
    [
      ...start,
      "実績",
      "令和2年度",
      "2020",
      "時間外20人 年休13.0日",
      "年休",
      "13",
      "日",
      ...end("T4"),
    ],
    [...start, "自己評価", "令和2年度", "2020", "順調", ...end("T5")],
  ]);
  const links = sheet.cells.map(linkOf).filter((link) => link !== null);
  expect(links).toEqual(["1!S2", "1!T3", "1!B3", "1!B3", "1!T4", "1!T4", "1!T5"]);
  const area = { top: 4, left: 1, bottom: 11, right: 15 };
  expect(sheet).toMatchObject({ tables: [{ name: "Shinchoku_Indicators", area }], filter: null });
});

test("an indicator without any value has a row all the same", () => {
  const sheet = sheetOf(
    planOf(checkOf([aReading("a.xlsx", anIndicator({ name: "空" }))])),
    "indicators",
  );
  expect(
    sheet.cells
      .filter(({ row }) => row === 5)
      .map(shown)
      .filter((text) => text !== ""),
  ).toEqual(["空", "a.xlsx", "1", "A1"]);
});

test("a report without indicators has the headers, but no table, which would need a row", () => {
  const sheet = sheetOf(planOf(checkOf([aReading("a.xlsx")])), "indicators");
  expect(sheet.cells.filter(({ role }) => role === "header")).toHaveLength(15);
  expect(sheet.tables).toEqual([]);
});
