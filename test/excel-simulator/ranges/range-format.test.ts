import { cellAt } from "../../../excel-simulator/model/cell-look";
import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, inExcel } from "../support/in-excel";

afterAll(closeExcel);

test("A17 a look that differs from cell to cell reads null; one of areas is set in one go", async () => {
  const told = await inExcel(async (sheet, context) => {
    const { format } = sheet.getRanges("A1:B2,D4");
    format.fill.color = "#ffdb70";
    format.font.bold = true;
    format.font.size = 9;
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    sheet.getRange("A1").format.font.bold = false;
    const whole = sheet.getRange("A1:B2").format;
    whole.load(
      "horizontalAlignment,wrapText,fill/color,fill/pattern,font/bold,font/size,font/name",
    );
    await context.sync();
    return whole.toJSON();
  });
  expect(told).toMatchObject({
    horizontalAlignment: "Center",
    wrapText: true,
    fill: { color: "#FFDB70", pattern: "Solid" },
    font: { bold: null, size: 9, name: "游ゴシック" },
  });
});

test("A19 a cell without a fill reads as white without a pattern, also once its fill was cleared", async () => {
  const fills = await inExcel(async (sheet, context) => {
    const cleared = sheet.getRange("A1").format.fill;
    cleared.color = "#FF0000";
    cleared.clear();
    const white = sheet.getRange("B1").format.fill;
    white.color = "#FFFFFF";
    for (const fill of [cleared, white]) fill.load("color,pattern,tintAndShade");
    await context.sync();
    return [cleared.toJSON(), white.toJSON()];
  });
  expect(fills).toEqual([
    { color: "#FFFFFF", pattern: "None", tintAndShade: null },
    { color: "#FFFFFF", pattern: "Solid", tintAndShade: 0 },
  ]);
});

test("A20 edges and inner lines are lines of the cells on both of their sides", async () => {
  const workbook = createWorkbook("表.xlsx");
  await inExcel(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    const edge = borders.getItem("EdgeTop");
    edge.style = "Continuous";
    edge.weight = "Medium";
    edge.color = "#7F7F7F";
    borders.getItem("InsideVertical").style = "Dot";
    await context.sync();
  }, workbook);
  const sheet = workbook.sheets[0];
  const bordersAt = (row: number, column: number) =>
    sheet && cellAt(sheet, { row, column }).format.borders;
  const medium = { style: "Continuous", weight: "Medium", color: "#7F7F7F" };
  const dotted = { style: "Dot", weight: "Thin", color: null };
  expect(bordersAt(1, 1)).toEqual({ top: medium, right: dotted });
  expect(bordersAt(1, 2)).toEqual({ top: medium, left: dotted });
  expect(bordersAt(2, 1)).toEqual({ right: dotted });
});

test("cell properties are told cell by cell and set cell by cell", async () => {
  const told = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, {}]]);
    const asked = range.getCellProperties({
      address: true,
      format: { fill: { color: true, pattern: true }, borders: { style: true } },
    });
    await context.sync();
    return asked.value;
  });
  expect(told).toMatchObject([
    [
      { address: "表!A1", format: { fill: { color: "#FF0000", pattern: "Solid" } } },
      {
        format: {
          fill: { color: "#FFFFFF", pattern: "None" },
          borders: { left: { style: "None" } },
        },
      },
    ],
  ]);
});

test("A21 hidden rows have no height, and are told as null for a range that mixes them", async () => {
  const told = await inExcel(async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("3:3").format.rowHeight = 30;
    const range = sheet.getRange("A1:B3");
    range.load("rowHidden,columnHidden,hidden");
    const rows = range.getRowProperties({
      rowHidden: true,
      rowIndex: true,
      format: { rowHeight: true },
    });
    await context.sync();
    return { range: range.toJSON(), rows: rows.value };
  });
  expect(told.range).toMatchObject({ rowHidden: null, columnHidden: false, hidden: null });
  expect(told.rows).toEqual([
    { rowIndex: 0, rowHidden: false, format: { rowHeight: 18.75 } },
    { rowIndex: 1, rowHidden: true, format: { rowHeight: 0 } },
    { rowIndex: 2, rowHidden: false, format: { rowHeight: 30 } },
  ]);
});
