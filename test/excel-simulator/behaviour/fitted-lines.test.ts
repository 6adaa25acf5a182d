import { fitColumns, fitRows } from "../../../excel-simulator/behaviour/fitted-lines";
import { boxOf, heightOfRow, widthOfColumn } from "../../../excel-simulator/behaviour/measures";
import { cellAt, lineAt } from "../../../excel-simulator/model/cell-look";
import { createSheet } from "../../../excel-simulator/model/sheet";

const AREA = { top: 1, left: 1, bottom: 3, right: 2 };

test("A56 rows are fitted to wrapped text, and are of standard height without", () => {
  const sheet = createSheet("{1}", "表");
  lineAt(sheet.rows, 2).size = 99;
  const cell = cellAt(sheet, { row: 1, column: 1 });
  cell.value = "長い文".repeat(20);
  fitRows(sheet, AREA);
  expect(heightOfRow(sheet, 1)).toBe(sheet.standardHeight);
  cell.format = { ...cell.format, alignment: { ...cell.format.alignment, wrapText: true } };
  fitRows(sheet, AREA);
  expect(heightOfRow(sheet, 1)).toBeGreaterThan(3 * sheet.standardHeight);
  expect(heightOfRow(sheet, 2)).toBe(sheet.standardHeight);
});

test("A56 rows are fitted to wrapped text, but not to that of merged cells", () => {
  const sheet = createSheet("{1}", "表");
  cellAt(sheet, { row: 1, column: 1 }).value = "一行目\n二行目\n三行目";
  sheet.mergedAreas.push({ top: 1, left: 1, bottom: 2, right: 2 });
  fitRows(sheet, AREA);
  expect(heightOfRow(sheet, 1)).toBe(sheet.standardHeight);
});

test("columns are as wide as their longest text", () => {
  const sheet = createSheet("{1}", "表");
  cellAt(sheet, { row: 1, column: 1 }).value = "十文字十文字十文字十";
  fitColumns(sheet, AREA);
  expect(widthOfColumn(sheet, 1)).toBeGreaterThanOrEqual(10 * 11);
});

test("a box leaves out what is hidden", () => {
  const sheet = createSheet("{1}", "表");
  lineAt(sheet.rows, 1).hidden = true;
  lineAt(sheet.columns, 2).size = 100;
  expect(boxOf(sheet, { top: 2, left: 2, bottom: 3, right: 2 })).toEqual({
    left: sheet.standardWidth,
    top: 0,
    width: 100,
    height: 2 * sheet.standardHeight,
  });
});
