import type { WorkbookReading } from "../../../src/core";
import {
  aReading,
  aStatusCount,
  anIndicator,
  type IndicatorText,
} from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { linkOf, planOf, sheetOf, shown, tableBelow } from "../../support/plan-reading";

const rated = (index: number, actual: string, rating: string, more: IndicatorText = {}) =>
  anIndicator({
    name: `指標${index}`,
    sheet: String(index),
    goal: index < 3 ? "市民との協働" : "財政の健全化",
    department: "総務課",
    targets: [[2020, "100件"]],
    actuals: [[2020, actual]],
    status: [2020, rating],
    ...more,
  });

const forms = [
  rated(1, "120件", "順調"),
  rated(2, "10件", "順調"),
  rated(3, "10件", "遅れている", { department: "財政課" }),
  rated(4, "", "達成"),
];
const summaryOf = (...readings: readonly WorkbookReading[]) =>
  sheetOf(planOf(checkOf(readings)), "summary");

test("says what it is, by which day and by which method", () => {
  const sheet = summaryOf(aReading("a.xlsx", ...forms));
  expect(sheet.cells.slice(0, 2).map(shown)).toEqual([
    "進捗総括",
    "基準日 令和3年3月31日 ／ 判定方式 進み具合（目安に対する進みが0.9以上で順調、0.6以上でやや遅れている、それ未満は遅れている）",
  ]);
  expect(sheet.page).toEqual({
    paper: "A4",
    orientation: "landscape",
    footer: {
      left: ["進捗総括（", { field: "file" }, "）"],
      center: [{ field: "page" }, " / ", { field: "pages" }],
      right: ["印刷日 ", { field: "date" }],
    },
  });
});

test("counts self-ratings and verdicts, with shares that add up", () => {
  const sheet = summaryOf(aReading("a.xlsx", ...forms));
  expect(tableBelow(sheet, "所管課の自己評価").slice(1)).toEqual([
    ["自己評価", "件数", "割合", "判定", "件数", "割合"],
    ["達成", "1", "0.25", "◎ 達成", "1", "0.25"],
    ["順調", "2", "0.5", "■ 遅れている", "2", "0.5"],
    ["遅れている", "1", "0.25", "□ 未報告", "1", "0.25"],
    ["計", "4", "1", "計", "4", "1"],
  ]);
});

test("sets self-ratings against verdicts", () => {
  const sheet = summaryOf(aReading("a.xlsx", ...forms));
  expect(tableBelow(sheet, "自己評価と判定の対照").slice(1)).toEqual([
    ["自己評価", "指標数", "◎ 達成", "■ 遅れている", "□ 未報告"],
    ["順調", "2", "1", "1", "0"],
    ["遅れている", "1", "0", "1", "0"],
    ["達成", "1", "0", "0", "1"],
    ["計", "4", "1", "2", "1"],
  ]);
});

test("counts by goal and by department", () => {
  const sheet = summaryOf(aReading("a.xlsx", ...forms, anIndicator({ sheet: "5" })));
  const firsts = (title: string) =>
    tableBelow(sheet, title)
      .slice(2)
      .map((row) => row.slice(0, 2));
  expect(firsts("目標・柱別の件数")).toEqual([
    ["市民との協働", "2"],
    ["財政の健全化", "2"],
    ["（目標の記載なし）", "1"],
    ["計", "5"],
  ]);
  expect(firsts("所管課別の件数")).toEqual([
    ["総務課", "3"],
    ["財政課", "1"],
    ["（所管課の記載なし）", "1"],
    ["計", "5"],
  ]);
});

test("sets the cover's counts beside those of the forms, with a status that the cover lacks", () => {
  const sheet = summaryOf({
    ...aReading("a.xlsx", ...forms),
    summaries: [
      aStatusCount("順調", 3, { fiscalYear: 2020 }),
      aStatusCount("遅れている", 1, { fiscalYear: 2020, row: 7 }),
    ],
  });
  expect(tableBelow(sheet, "表紙の集計との突合").slice(1)).toEqual([
    ["ブック", "自己評価", "表紙の件数", "様式の件数", "差"],
    ["a.xlsx", "順調", "3", "2", "−1"],
    ["a.xlsx", "遅れている", "1", "1", "0"],
    ["a.xlsx", "達成", "―", "1", "+1"],
  ]);
  const title = sheet.cells.find((cell) => shown(cell) === "表紙の集計との突合");
  const links = sheet.cells.filter(({ row }) => row > (title?.row ?? 0)).map(linkOf);
  expect(links.filter((link) => link !== null)).toEqual(["総括!B6", "総括!B7"]);
});

test("says nothing of a cover where there is none, or no forms to compare it with", () => {
  const cover = { ...aReading("a.xlsx"), summaries: [aStatusCount("順調", 3)] };
  for (const reading of [aReading("a.xlsx", ...forms), cover]) {
    expect(summaryOf(reading).cells.map(shown)).not.toContain("表紙の集計との突合");
  }
});

test("lists the workbooks with what was read in each", () => {
  const note = { code: "cell-not-used" as const, cell: "1!A1", message: "…" };
  const sheet = summaryOf({ ...aReading("a.xlsx", ...forms), notes: [note] }, aReading("b.xlsx"));
  expect(tableBelow(sheet, "取り込んだブック").slice(1)).toEqual([
    ["ブック", "指標数", "読み取りの注意"],
    ["a.xlsx", "4", "1"],
    ["b.xlsx", "0", "0"],
  ]);
});

test("divides the counts over several tables where there are too many ratings for the sheet", () => {
  const many = Array.from({ length: 12 }, (_, index) => rated(index, "120件", `評価${index}`));
  const sheet = summaryOf(aReading("a.xlsx", ...many));
  expect(Math.max(...sheet.cells.map(({ column }) => column))).toBeLessThanOrEqual(
    sheet.columns.length,
  );
  const titles = sheet.cells.filter(
    (cell) => cell.role === "section" && shown(cell) === "所管課別の件数",
  );
  expect(titles).toHaveLength(3); // eight ratings, four ratings, the verdicts
});

test("an empty report is a sheet all the same", () => {
  const sheet = summaryOf(aReading("a.xlsx"));
  expect(tableBelow(sheet, "数値による判定").slice(1)).toEqual([
    ["判定", "件数", "割合"],
    ["計", "0"],
  ]);
});

test("where no department rated itself, only verdicts are counted", () => {
  const sheet = summaryOf(aReading("a.xlsx", anIndicator({ targets: [[2020, "10件"]] })));
  expect(sheet.cells.map(shown)).not.toContain("所管課の自己評価");
});

test("English says the same", () => {
  const report = checkOf([aReading("a.xlsx", ...forms)], { locale: "en" });
  const sheet = sheetOf(planOf(report, undefined, "en"), "summary");
  expect(sheet.name).toBe("Progress summary");
  expect(tableBelow(sheet, "Verdicts from the figures").at(-1)).toEqual(["Total", "4", "1"]);
});
