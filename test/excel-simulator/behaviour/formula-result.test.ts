import { formulaResult } from "../../../excel-simulator/behaviour/formula-result";
import { cellAt } from "../../../excel-simulator/model/cell-look";
import { createWorkbook } from "../../../excel-simulator/model/workbook";

const resultOf = (formula: string) => {
  const workbook = createWorkbook("表.xlsx", "表 1");
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  cellAt(sheet, { row: 1, column: 1 }).value = 5;
  cellAt(sheet, { row: 2, column: 1 }).value = "件";
  cellAt(sheet, { row: 3, column: 1 }).value = 7;
  return formulaResult(formula, { workbook, sheet });
};

test.each([
  ["1+2*3", 7],
  ["(1+2)*3", 9],
  ["-2^2", 4],
  ["50%", 0.5],
  ["A1*2", 10],
  ["'表 1'!$A$1&\"件\"", "5件"],
  ["SUM(A1:A3)*2", 24],
  ["SUM('表 1'!A3)", 7],
  ["なし!A1", { error: "#REF!" }],
  ["1/0", { error: "#DIV/0!" }],
  ['"a"+1', { error: "#VALUE!" }],
])("=%s", (formula, value) => {
  expect(resultOf(formula)).toEqual(value);
});

test("a function is not worked out, and says so", () => {
  expect(() => resultOf("AVERAGE(A1:A3)")).toThrow("the result of =AVERAGE(A1:A3)");
});

test("half a formula is refused", () => {
  expect(() => resultOf("1+")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});
