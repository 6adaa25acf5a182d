import { nextKeptReport, planReport, type EarlierReport } from "../../../../src/core";
import { aReading, anIndicator } from "../../../support/indicator-builder";
import { checkOf } from "../../../support/judge";
import { linkOf, planOf, sheetOf, shown, tableBelow } from "../../../support/plan-reading";
import { workbook } from "../../../support/sheet-builder";

const reportOf = (actual: string, preset = "pace") =>
  checkOf(
    [
      aReading(
        "a.xlsx",
        anIndicator({
          name: "甲",
          number: "1",
          department: "総務課",
          targets: [[2020, "100件"]],
          actuals: [[2020, actual]],
        }),
      ),
    ],
    { preset },
  );
const into = workbook("a.xlsx");
const earlier = nextKeptReport(reportOf("90件"), null, into);
const changesOf = (report: ReturnType<typeof reportOf>, given: EarlierReport) =>
  sheetOf(planReport(report, { into, locale: "ja", earlier: given }), "changes");

test("is not written where there is nothing to compare with", () => {
  const purposes = planOf(reportOf("90件")).sheets.map(({ purpose }) => purpose);
  expect(purposes).not.toContain("changes");
});

test("says with which report it compares, counts what moved and lists it with the way to its cell", () => {
  const sheet = changesOf(reportOf("10件"), earlier);
  expect(sheet.cells.map(shown)).toContain(
    "前回の報告（基準日 令和3年3月31日）と比べて変わったところです。",
  );
  expect(tableBelow(sheet, "変更の種類")).toEqual([
    ["変更の種類", "件数"],
    ["↓ 判定の悪化", "1"],
    ["実績の変更", "1"],
  ]);
  const rows = sheet.cells.filter(({ row }) => row > (sheet.repeatedRows?.to ?? 0));
  expect(rows.map(shown).filter((words) => words !== "")).toEqual([
    ...["↓ 判定の悪化", "1", "甲", "総務課", "順調", "遅れている", "1!T4", "a.xlsx"],
    ...["実績の変更", "1", "甲", "総務課", "R2", "90件", "10件", "1!T4", "a.xlsx"],
  ]);
  expect(rows.map(linkOf).filter((link) => link !== null)).toEqual(["1!T4", "1!T4"]);
});

test("says so where nothing moved, where the method is another one, and where the record cannot be read", () => {
  const texts = (report: ReturnType<typeof reportOf>, given: EarlierReport) =>
    changesOf(report, given).cells.map(shown).join("\n");
  expect(texts(reportOf("90件"), earlier)).toContain("変わったところはありません。");
  expect(texts(reportOf("90件", "attainment"), earlier)).toContain(
    "判定方式が「進み具合」から「達成率」に変わっています。",
  );
  expect(texts(reportOf("90件"), "unreadable")).toContain("読み取れなかったため");
  expect(texts(reportOf("90件"), { ...earlier, keptAs: "6月" })).toContain("凍結した報告「6月」");
});
