import { cellKey } from "../../../excel-simulator/model/cell-grid";
import { findSheet } from "../../../excel-simulator/model/sheet-list";
import type { Sheet } from "../../../excel-simulator/model/sheet";
import { createWorkbook, type Workbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

test("A59 a copied sheet is called after its original and comes to the front", async () => {
  const workbook = createWorkbook("表.xlsx", "様式");
  const names = await inExcel(async (sheet, context) => {
    const copies = [sheet.copy("End"), sheet.copy("End")];
    for (const copy of copies) copy.load("name");
    const long = context.workbook.worksheets.add("あ".repeat(31)).copy("End");
    long.load("name");
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return [...copies, long, active].map(({ name }) => name);
  }, workbook);
  expect(names).toEqual([
    "様式 (2)",
    "様式 (3)",
    `${"あ".repeat(27)} (2)`,
    `${"あ".repeat(27)} (2)`,
  ]);
});

test("A60 a sheet is copied with all that is on it", async () => {
  const workbook = createWorkbook("表.xlsx", "様式");
  await inExcel(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["件", "数"],
      ["甲", 1],
      ["乙", 2],
    ];
    sheet.getRange("D1").formulas = [["=様式!B2+B3"]];
    sheet.getRange("D4:E5").merge();
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.getRange("2:2").format.rowHeight = 40;
    sheet.tables.add("A1:B3", true);
    sheet.charts.add("BarStacked", sheet.getRange("A1:B3"));
    sheet.getRange("B2:B3").conditionalFormats.add("DataBar");
    sheet.pageLayout.setPrintArea("A1:E5");
    context.workbook.names.add("範囲", sheet.getRange("A1:B3"));
    sheet.copy("End");
    await context.sync();
  }, workbook);
  const [first, copy] = [sheetOf(workbook, "様式"), sheetOf(workbook, "様式 (2)")];
  expect(copy.cells.get(cellKey({ row: 1, column: 4 }))).toMatchObject({
    formula: "'様式 (2)'!B2+B3",
    value: 3,
  });
  expect([...copy.cells.keys()]).toEqual([...first.cells.keys()]);
  expect([copy.mergedAreas, copy.rows, copy.pageLayout]).toEqual([
    first.mergedAreas,
    first.rows,
    first.pageLayout,
  ]);
  expect(copy.tables.map(({ name }) => name)).toEqual(["テーブル12"]);
  expect(copy.charts[0]?.series[0]?.values).toBe("'様式 (2)'!$B$2:$B$3");
  expect(copy.names).toMatchObject([{ name: "範囲", formula: "'様式 (2)'!$A$1:$B$3" }]);
  expect(workbook.names).toMatchObject([{ name: "範囲", formula: "様式!$A$1:$B$3" }]);
  expect(copy.conditionalFormats[0]?.id).not.toBe(first.conditionalFormats[0]?.id);
});

test("A61 a sheet can be copied to the end and not beside another one", async () => {
  for (const place of ["Before", "After"] as const) {
    const work = inExcel(async (sheet, context) => {
      sheet.copy(place, sheet);
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  }
});

test("A62 a very hidden sheet cannot be copied", async () => {
  const work = inExcel(async (_, context) => {
    const hidden = context.workbook.worksheets.add("様式");
    hidden.visibility = "VeryHidden";
    hidden.copy("End");
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidOperation");
});
