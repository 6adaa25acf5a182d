import { planMarks, type CheckReport } from "../../../src/core";
import { aReading, anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { aFinding } from "../../ui/support/a-report";
import { checkOf } from "../../support/judge";
import { linkOf, planOf, sheetOf, shown, tableBelow } from "../../support/plan-reading";

const made = (name: string, department: string, more: IndicatorText) =>
  anIndicator({ name, sheet: name, department, targets: [[2020, "100件"]], ...more });

const readings = [
  aReading(
    "a.xlsx",
    made("甲", "総務課", { actuals: [[2020, "50件"]] }),
    made("乙", "会計課", { actuals: [[2020, "50件"]] }),
    made("丙", "会計課", { actuals: [[2020, ""]] }),
  ),
  aReading("b.xlsx", made("丁", "総務課", { actuals: [[2020, "周知した"]] })),
];

test("findings stand by department, errors first, with their cells", () => {
  const sheet = sheetOf(planOf(checkOf(readings)), "findings");
  expect(tableBelow(sheet, "所管課").map((row) => row.slice(0, 7))).toEqual([
    ["所管課", "重要度", "検証項目", "指標", "シート", "セル", "ブック"],
    ["会計課（誤り1件、要確認1件）"],
    ["会計課", "誤り", "実績の未記入", "丙", "丙", "T4", "a.xlsx"],
    ["会計課", "要確認", "実績の目標未達", "乙", "乙", "T4", "a.xlsx"],
    ["総務課（誤り1件、要確認1件）"],
    ["総務課", "誤り", "読み取れない実績", "丁", "丁", "T4", "b.xlsx"],
    ["総務課", "要確認", "実績の目標未達", "甲", "甲", "T4", "a.xlsx"],
  ]);
  expect(sheet.cells.map(linkOf).filter((link) => link !== null)).toEqual([
    "丙!T4",
    "乙!T4",
    "甲!T4",
  ]);
});

test("what was checked stands below, and what could not be", () => {
  const sheet = sheetOf(planOf(checkOf(readings)), "findings");
  expect(tableBelow(sheet, "検証した項目").slice(1, 4)).toEqual([
    ["検証項目", "検証した数", "対象外", "指摘"],
    ["実績の未記入", "4", "0", "1"],
    ["目標の未記入", "4", "0", "0"],
  ]);
});

test("what could not be read stands there too", () => {
  const note = { code: "cell-not-used" as const, cell: "甲!B2", message: "使っていません。" };
  const hidden = { code: "sheet-hidden" as const, cell: "控え", message: "非表示です。" };
  const sheet = sheetOf(
    planOf(checkOf([{ ...aReading("a.xlsx"), notes: [note, hidden] }])),
    "findings",
  );
  expect(tableBelow(sheet, "読み取りの注意").slice(1)).toEqual([
    ["シート", "セル", "ブック", "内容"],
    ["甲", "B2", "a.xlsx", "使っていません。"],
    ["控え", "a.xlsx", "非表示です。"],
  ]);
});

const accepted = [
  { rule: "actual-missing", cell: "丙!T4", because: "調査中", by: "会計課長", on: "2021-04-01" },
];

test("accepted findings stand below the list, with reason, name and day", () => {
  const sheet = sheetOf(planOf(checkOf(readings, { accepted })), "findings");
  expect(tableBelow(sheet, "所管課").map((row) => row[3])).not.toContain("丙");
  const [, headers, row] = tableBelow(sheet, "承知済みの指摘（1件）");
  expect(headers?.slice(-2)).toEqual(["内容", "回答"]);
  expect(row?.slice(0, 7)).toEqual(["会計課", "誤り", "実績の未記入", "丙", "丙", "T4", "a.xlsx"]);
  const { row: at } = sheet.cells.find((cell) => shown(cell).startsWith("承知済み：")) ?? {};
  const severity = sheet.cells.find((cell) => cell.row === at && shown(cell) === "誤り");
  expect(severity?.role).toBe("muted");
  expect(row?.[headers?.indexOf("内容") ?? 0]).toMatch(
    /^承知済み：調査中（会計課長、令和3年4月1日）\n.*実績/,
  );
});

test("accepted findings are not marked, but others on the same cell are", () => {
  const cellsOf = (report: CheckReport) =>
    planMarks(report, "a.xlsx").sheets.flatMap(({ sheet, marks }) => marks.map(() => sheet));
  expect(cellsOf(checkOf(readings))).toEqual(["丙", "甲", "乙"]);
  const report = checkOf(readings, { accepted });
  expect(cellsOf(report)).toEqual(["甲", "乙"]);
  const findings = [
    aFinding({ severity: "error", accepted: { because: "様式", by: "企画課", on: "2021-04-01" } }),
    aFinding({ severity: "warning" }),
  ];
  expect(planMarks({ findings }, "a.xlsx").sheets[0]?.marks).toMatchObject([
    { severity: "warning" },
  ]);
});

test("rules that are switched off are named", () => {
  const rules = { "unit-missing": "off", "value-jump": { severity: "off" } } as const;
  const sheet = sheetOf(planOf(checkOf(readings, { rules })), "findings");
  expect(sheet.cells.map(shown)).toContain(
    "検証しない設定にしている項目（2件）：単位の未記入、実績の急変",
  );
  expect(
    sheetOf(planOf(checkOf(readings)), "findings")
      .cells.map(shown)
      .join(),
  ).not.toContain("検証しない設定");
});

test("says so where nothing was found", () => {
  const sheet = sheetOf(planOf(checkOf([aReading("a.xlsx")])), "findings");
  expect(sheet.cells.map(shown)).toContain("指摘事項はありません。");
});
