import type { CellValue } from "../../../../src/core";
import { showsDates } from "../../../../src/hosts/date-format";
import { cellFromExcel, type ExcelCell } from "../../../../src/hosts/excel/reading/cell-from-excel";

const B3 = { row: 3, column: 2 };

const excelCell = (rest: Partial<ExcelCell> & { value: unknown }): ExcelCell => ({
  text: String(rest.value),
  formula: rest.value,
  numberFormat: "General",
  isError: false,
  ...rest,
});

test.each<[string, ExcelCell, CellValue]>([
  ["text", excelCell({ value: "検討・実施" }), { kind: "text", text: "検討・実施" }],
  ["a number", excelCell({ value: 12.5 }), { kind: "number", number: 12.5 }],
  ["a truth value", excelCell({ value: true }), { kind: "boolean", boolean: true }],
  ["an error", excelCell({ value: "#N/A", isError: true }), { kind: "error", code: "#N/A" }],
  ["text that looks like an error", excelCell({ value: "#N/A" }), { kind: "text", text: "#N/A" }],
  [
    "a day in the Japanese calendar",
    excelCell({
      value: 44651,
      text: "R4.3.31",
      numberFormat: "[$-411]ge.m.d;@",
    }),
    { kind: "date", date: { year: 2022, month: 3, day: 31 } },
  ],
  [
    "a day with a time",
    excelCell({ value: 44651.75, numberFormat: "yyyy/m/d h:mm" }),
    { kind: "date", date: { year: 2022, month: 3, day: 31 } },
  ],
  [
    "a time of day",
    excelCell({ value: 0.5, numberFormat: "h:mm" }),
    { kind: "number", number: 0.5 },
  ],
  [
    "a number too small for a day under a date format",
    excelCell({ value: 0, numberFormat: "yyyy/m/d" }),
    { kind: "number", number: 0 },
  ],
])("%s keeps its kind", (_, cell, value) => {
  expect(cellFromExcel(B3, cell, "1900")).toEqual({ ...B3, value, text: cell.text });
});

test("days of a workbook that counts from 1904 are four years and a day later", () => {
  const cell = excelCell({ value: 43189, numberFormat: "yyyy/m/d" });
  expect(cellFromExcel(B3, cell, "1904")?.value).toEqual({
    kind: "date",
    date: { year: 2022, month: 3, day: 31 },
  });
});

test("a formula is told without its equals sign, with its last result", () => {
  const cell = excelCell({ value: 30, formula: "=SUM(A1:A9)", text: "30人" });
  expect(cellFromExcel(B3, cell, "1900")).toEqual({
    ...B3,
    value: { kind: "number", number: 30 },
    text: "30人",
    formula: "SUM(A1:A9)",
  });
});

test("text that looks like a formula is no formula", () => {
  expect(cellFromExcel(B3, excelCell({ value: "=1+1" }), "1900")).not.toHaveProperty("formula");
});

test("an empty cell is left out, a formula that gives nothing is not", () => {
  expect(cellFromExcel(B3, excelCell({ value: "" }), "1900")).toBeNull();
  expect(
    cellFromExcel(B3, excelCell({ value: "", formula: '=IF(A1,"","")' }), "1900"),
  ).toMatchObject({
    value: { kind: "text", text: "" },
    formula: 'IF(A1,"","")',
  });
});

test.each([
  ["m/d/yyyy", true],
  ["[$-411]ge.m.d;@", true],
  ['[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', true],
  ['yyyy"年"m"月"', true],
  ["mmm-yy", true],
  ["[$-F800]dddd\\, mmmm dd\\, yyyy", true],
  ["h:mm", false],
  ["mm:ss", false],
  ["[h]:mm:ss", false],
  ["General", false],
  ["@", false],
  ['#,##0"円"', false],
  ['"令和"0"年度"', false],
  ["[Red]0.00", false],
  ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', false],
])("the format %j shows a day: %j", (format, expected) => {
  expect(showsDates(format)).toBe(expected);
});
