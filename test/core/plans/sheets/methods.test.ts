import { PRESETS } from "../../../../src/core";
import { aReading, anIndicator } from "../../../support/indicator-builder";
import { checkOf } from "../../../support/judge";
import { planOf, sheetOf, shown, tableBelow } from "../../../support/plan-reading";

const readings = [
  aReading(
    "a.xlsx",
    anIndicator({
      name: "甲",
      department: "総務課",
      baseline: [2019, "80件"],
      targets: [[2020, "100件"]],
      actuals: [[2020, "92件"]],
    }),
    anIndicator({ name: "乙", sheet: "2", targets: [[2020, "100件"]], actuals: [[2020, "100件"]] }),
  ),
];
const methodsOf = () => sheetOf(planOf(checkOf(readings)), "methods");

test("counts the verdicts of every published preset, and how many differ from the one in use", () => {
  const rows = tableBelow(methodsOf(), "方式ごとの件数").slice(2);
  expect(rows.map(([name]) => name)).toEqual(PRESETS.map(({ name }) => name.ja));
  expect(rows[0]).toEqual(["進み具合", "採用", "0", "1", "0", "1", "0", "0", "0", "0"]);
  // 92 of 100 is on track by attainment, and 12 of 20 on the way slightly behind.
  expect(rows[1]).toEqual(["達成率", "1", "1", "1", "0", "0", "0", "0", "0"]);
});

test("marks each verdict that differs by a sign and by its colour", () => {
  const sheet = methodsOf();
  const header = sheet.cells.filter((cell) => shown(cell) === "達成率").at(-1);
  const [of, own] = ["甲", "乙"].map((name) => {
    const row = sheet.cells.find((cell) => shown(cell) === name)?.row;
    return sheet.cells.find((cell) => cell.row === row && cell.column === header?.column);
  });
  expect([of && shown(of), of?.role]).toEqual(["※●", "good"]);
  expect([own && shown(own), own?.role]).toEqual(["◎", "body-centered"]);
});

test("an empty report is a sheet all the same", () => {
  const sheet = sheetOf(planOf(checkOf([aReading("a.xlsx")])), "methods");
  expect(sheet.cells.map(shown)).toContain("判定する指標がありません。");
});
