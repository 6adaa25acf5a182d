import { createSheet, type Sheet } from "../../../excel-simulator/model/sheet";
import { addSheet } from "../../../excel-simulator/model/sheet-list";
import { createWorkbook, type Workbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

function workbookWith(name: string, visibility: Sheet["visibility"]): Workbook {
  const workbook = createWorkbook("表.xlsx", "表");
  addSheet(workbook, name).visibility = visibility;
  return workbook;
}

test("A23 very hidden sheets are there for the API, with all that they hold", async () => {
  const told = await inExcel(
    async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const cell = worksheets.getItem("控え").getRange("A1");
      cell.values = [["値"]];
      cell.load("values");
      await context.sync();
      return [worksheets.items.map(({ name, visibility }) => [name, visibility]), cell.values];
    },
    workbookWith("控え", "very-hidden"),
  );
  expect(told).toEqual([
    [
      ["表", "Visible"],
      ["控え", "VeryHidden"],
    ],
    [["値"]],
  ]);
});

test.each([
  ["VeryHidden", "InvalidOperation"],
  ["Hidden", null],
  ["Visible", null],
] as const)(
  "A24 a very hidden sheet cannot be deleted until it is shown or only hidden: %s",
  async (visibility, code) => {
    const workbook = workbookWith("控え", "very-hidden");
    const work = inExcel(async (_, context) => {
      const sheet = context.workbook.worksheets.getItem("控え");
      sheet.visibility = visibility;
      sheet.delete();
      await context.sync();
    }, workbook);
    expect(await codeOf(work)).toBe(code);
    expect(workbook.sheets).toHaveLength(code === null ? 1 : 2);
  },
);

test.each([
  ["hidden", (sheet: Excel.Worksheet) => void (sheet.visibility = "Hidden")],
  ["very hidden", (sheet: Excel.Worksheet) => void (sheet.visibility = "VeryHidden")],
  ["deleted", (sheet: Excel.Worksheet) => sheet.delete()],
])("A25 the only sheet that people see stays: not %s", async (_, act) => {
  const work = inExcel(
    async (sheet, context) => {
      act(sheet);
      await context.sync();
    },
    workbookWith("控え", "hidden"),
  );
  expect(await codeOf(work)).toBe("InvalidOperation");
});

test("A25 the only sheet that people see stays, and hidden ones cannot be brought to the front", async () => {
  const work = inExcel(
    async (_, context) => {
      context.workbook.worksheets.getItem("控え").activate();
      await context.sync();
    },
    workbookWith("控え", "hidden"),
  );
  expect(await codeOf(work)).toBe("InvalidOperation");
});

test("A27 a chart sheet has a place among the tabs and is no worksheet", async () => {
  const workbook = createWorkbook("表.xlsx", "表");
  workbook.sheets.unshift(
    createSheet("{00000000-0001-0000-0100-000000000000}", "グラフ", "chart-sheet"),
  );
  const told = await inExcel(async (sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    sheet.load("position");
    const chartSheet = worksheets.getItemOrNullObject("グラフ");
    chartSheet.load("name");
    await context.sync();
    return [worksheets.items.map(({ name }) => name), sheet.position, chartSheet.isNullObject];
  }, workbook);
  expect(told).toEqual([["表"], 1, true]);
});

test("A27 a chart sheet has a place among the tabs and is no worksheet: UnsupportedSheet where it is in front", async () => {
  const workbook = createWorkbook("表.xlsx", "表");
  const chartSheet = createSheet("{00000000-0001-0000-0100-000000000000}", "グラフ", "chart-sheet");
  workbook.sheets.push(chartSheet);
  workbook.activeSheetId = chartSheet.id;
  const work = inExcel(async (_, context) => {
    context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
  }, workbook);
  expect(await codeOf(work)).toBe("UnsupportedSheet");
});
