import { aReading, anIndicator, type IndicatorText } from "../../../support/indicator-builder";
import { checkOf } from "../../../support/judge";
import { linkOf, planOf, sheetOf, shown, tableBelow } from "../../../support/plan-reading";

const made = (name: string, actual: string, more: IndicatorText = {}) =>
  anIndicator({
    name,
    sheet: name,
    department: "総務課",
    targets: [[2020, "100件"]],
    actuals: [[2020, actual]],
    ...more,
  });

const readings = [
  aReading(
    "a.xlsx",
    made("甲", "100件"),
    made("乙", "10件", { department: "財政課" }),
    made("丙", "10件"),
    made("丁", ""),
  ),
];
const departmentsOf = (preset = "pace") =>
  sheetOf(planOf(checkOf(readings, { preset })), "departments");

test("counts each department's verdicts, the share that met its target and what there is to answer", () => {
  expect(tableBelow(departmentsOf(), "所管課別の集計").slice(1)).toEqual([
    ["所管課", "指標数", "◎ 達成", "■ 遅れている", "□ 未報告", "目標に達した割合", "誤り・要確認"],
    ["総務課", "3", "1", "1", "1", "0.5", "2"],
    ["財政課", "1", "0", "1", "0", "0", "1"],
    ["計", "4", "1", "2", "1", "0.3333333333333333", "3"],
  ]);
});

test("a preset that has a mean says what it comes to, in a second table where one is too narrow", () => {
  const sheet = departmentsOf("fuchu");
  const second = sheet.cells.filter((cell) => shown(cell) === "目標に達した割合");
  expect(second).toHaveLength(1);
  expect(tableBelow(sheet, "所管課別の集計")[0]).not.toContain("目標に達した割合");
  const headers = sheet.cells.filter(({ row }) => row === second[0]?.row).map(shown);
  expect(headers.filter((words) => words !== "")).toEqual([
    "所管課",
    "指標数",
    "目標に達した割合",
    "総合",
    "平均",
    "誤り・要確認",
  ]);
});

test("lists the indicators by department, each with the way to its cell", () => {
  const rows = tableBelow(departmentsOf(), "番号").slice(1);
  expect(rows.map(([name]) => name)).toEqual(["甲", "丙", "丁", "乙"]);
  const sheet = departmentsOf();
  const cell = sheet.cells.find((each) => shown(each) === "乙!T4" && linkOf(each) !== null);
  expect(cell && linkOf(cell)).toBe("乙!T4");
});

test.each([
  [
    "figures of three years",
    { 2018: "13件", 2019: "12件", 2020: "14件" },
    "▅▁█ H30 13件 → R1 12件 → R2 14件",
  ],
  ["figures of two years", { 2019: "12件", 2020: "14件" }, "R1 12件 → R2 14件"],
  [
    "figures that stay the same",
    { 2018: "5件", 2019: "5件", 2020: "5件" },
    "▅▅▅ H30 5件 → R1 5件 → R2 5件",
  ],
  ["units that differ", { 2018: "5件", 2019: "5人", 2020: "5件" }, "H30 5件 → R1 5人 → R2 5件"],
  ["years to come", { 2020: "14件", 2021: "15件" }, ""],
  ["sentences", { 2019: "周知の方法を検討し、部会で説明した", 2020: "14件" }, ""],
])("the course of %s", (_, actuals, expected) => {
  const years = Object.entries(actuals).map(([year, text]) => [Number(year), text] as const);
  const plan = planOf(checkOf([aReading("a.xlsx", made("甲", "", { actuals: years }))]));
  const sheet = sheetOf(plan, "departments");
  const header = sheet.cells.find((cell) => shown(cell) === "推移");
  const below = sheet.cells.find(
    ({ row, column }) => row === (header?.row ?? 0) + 1 && column === header?.column,
  );
  // The column is left out where nothing would stand in it.
  expect(header === undefined ? "" : below && shown(below)).toBe(expected);
});
