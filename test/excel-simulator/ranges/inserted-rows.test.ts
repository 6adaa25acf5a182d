import { cellKey } from "../../../excel-simulator/model/cell-grid";
import { createWorkbook, type Workbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

const formulaAt = ({ sheets }: Workbook, row: number, column: number): string | null | undefined =>
  sheets[0]?.cells.get(cellKey({ row, column }))?.formula;

test("A63 rows that come in push all below down, and areas around their place grow", async () => {
  const workbook = createWorkbook("表.xlsx", "表");
  const other = await inExcel(async (sheet, context) => {
    sheet.getRange("A3:A5").values = [[1], [2], [4]];
    sheet.getRange("B6:B9").formulas = [
      ["=SUM(A3:A5)"],
      ["=SUM($A$3:$A$3)"],
      ['=A3&A4&"A4"'],
      ["=SUM(表!A4:A5)"],
    ];
    sheet.getRange("C2:C4").merge();
    sheet.getRange("D2:D3").merge();
    sheet.getRange("E1:E3").conditionalFormats.add("DataBar");
    sheet.pageLayout.setPrintArea("A1:E5");
    sheet.charts.add("BarStacked", sheet.getRange("A3:A5"));
    context.workbook.names.add("欄", sheet.getRange("A4:A5"));
    const outside = context.workbook.worksheets.add("外").getRange("A1");
    outside.formulas = [["=表!A5+A5"]];
    sheet.getRange("4:5").insert("Down");
    outside.load("formulas");
    await context.sync();
    return outside.formulas[0]?.[0];
  }, workbook);
  const [sheet] = workbook.sheets;
  expect([8, 9, 10, 11].map((row) => formulaAt(workbook, row, 2))).toEqual([
    "SUM(A3:A7)",
    "SUM($A$3:$A$3)",
    'A3&A6&"A4"',
    "SUM(表!A6:A7)",
  ]);
  expect(other).toBe("=表!A7+A5");
  expect(sheet?.mergedAreas).toEqual([
    { top: 2, left: 3, bottom: 6, right: 3 },
    { top: 2, left: 4, bottom: 3, right: 4 },
  ]);
  expect(sheet?.conditionalFormats[0]?.areas).toEqual([{ top: 1, left: 5, bottom: 3, right: 5 }]);
  expect(sheet?.pageLayout.printArea).toBe("$A$1:$E$7");
  expect(sheet?.charts[0]?.series[0]?.values).toBe("表!$A$3:$A$7");
  expect(workbook.names[0]?.formula).toBe("表!$A$6:$A$7");
});

test("A64 rows that come in look like the row above and have the standard height", async () => {
  const workbook = createWorkbook("表.xlsx", "表");
  const found = await inExcel(async (sheet, context) => {
    const above = sheet.getRange("A3:B3");
    above.values = [["甲", 1]];
    above.format.fill.color = "#FFFF00";
    above.merge();
    above.format.rowHeight = 40;
    const added = sheet.getRange("4:4").insert("Down").getCell(0, 0);
    added.load("values,format/fill/color,format/rowHeight");
    await context.sync();
    return [added.values[0]?.[0], added.format.fill.color, added.format.rowHeight];
  }, workbook);
  expect(found).toEqual(["", "#FFFF00", workbook.sheets[0]?.standardHeight]);
  expect(workbook.sheets[0]?.mergedAreas).toHaveLength(1);
});

test("A65 cells are copied as often as they fit", async () => {
  const workbook = createWorkbook("表.xlsx", "表");
  const formulas = await inExcel(async (sheet, context) => {
    sheet.getRange("A3:C3").formulas = [[2, "=A3*$A$1", "=SUM(A3:B3)"]];
    sheet.getRange("D3:E3").merge();
    sheet.getRange("A3").format.fill.color = "#FFFF00";
    sheet.getRange("A3").conditionalFormats.add("DataBar");
    sheet.getRange("A4:E5").copyFrom(sheet.getRange("A3:E3"), "All");
    const copied = sheet.getRange("A4:C5");
    copied.load("formulas,format/fill/color");
    await context.sync();
    return copied.formulas;
  }, workbook);
  expect(formulas).toEqual([
    [2, "=A4*$A$1", "=SUM(A4:B4)"],
    [2, "=A5*$A$1", "=SUM(A5:B5)"],
  ]);
  const [sheet] = workbook.sheets;
  expect(sheet?.mergedAreas.map(({ top }) => top)).toEqual([3, 4, 5]);
  expect(sheet?.conditionalFormats[0]?.areas.map(({ top }) => top)).toEqual([3, 4, 5]);
  expect(sheet?.cells.get(cellKey({ row: 5, column: 1 }))?.format.fill.color).toBe("#FFFF00");
});

test("A66 nothing is copied over a part of merged cells", async () => {
  const work = inExcel(async (sheet, context) => {
    sheet.getRange("A4:A6").merge();
    sheet.getRange("A4:B5").copyFrom("A3:B3");
    await context.sync();
  });
  expect(await codeOf(work)).toBe("GeneralException");
});
