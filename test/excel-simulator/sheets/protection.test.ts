import { PLAIN_FORMAT } from "../../../excel-simulator/model/cell-format";
import { cellAt } from "../../../excel-simulator/model/cell-look";
import {
  STRICTEST_OPTIONS,
  type ProtectionOptions,
} from "../../../excel-simulator/model/protection";
import { addSheet } from "../../../excel-simulator/model/sheet-list";
import { createWorkbook, type Workbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

/** A workbook whose first sheet is protected; its cell B1 is unlocked. */
function protectedSheet(options: Partial<ProtectionOptions> = {}): Workbook {
  const workbook = createWorkbook("表.xlsx", "表");
  for (const sheet of workbook.sheets) {
    cellAt(sheet, { row: 1, column: 2 }).format = { ...PLAIN_FORMAT, locked: false };
    sheet.protection = { options: { ...STRICTEST_OPTIONS, ...options }, password: null };
  }
  return workbook;
}

const codeIn = (workbook: Workbook, work: (sheet: Excel.Worksheet) => void) =>
  codeOf(
    inExcel(async (sheet, context) => {
      work(sheet);
      await context.sync();
    }, workbook),
  );

type Act = readonly [what: string, work: (sheet: Excel.Worksheet) => void];

const REFUSED: readonly Act[] = [
  ["a locked cell", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  ["locked and unlocked cells", (sheet) => (sheet.getRange("A1:B1").values = [["x", "y"]])],
  ["a fill", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
  ["a number format", (sheet) => (sheet.getRange("B1").numberFormat = [["@"]])],
  ["merging", (sheet) => sheet.getRange("B1:C1").merge()],
  ["clearing", (sheet) => sheet.getRange("A1").clear()],
  ["a table", (sheet) => void sheet.tables.add("A1:B3", true)],
];

test.each(REFUSED)("A30 a protected sheet refuses to be changed: %s", async (_, work) => {
  expect(await codeIn(protectedSheet(), work)).toBe("AccessDenied");
});

test("A30 a protected sheet refuses to be changed, but for unlocked cells", async () => {
  const code = await codeIn(protectedSheet(), (sheet) => {
    sheet.getRange("B1").values = [["x"]];
  });
  expect(code).toBeNull();
});

test("A30 a protected sheet refuses to be changed, but for what its protection allows", async () => {
  const workbook = protectedSheet({ allowFormatCells: true });
  const code = await codeIn(workbook, (sheet) => {
    sheet.getRange("A1").format.fill.color = "#FF0000";
  });
  expect(code).toBeNull();
});

test.each([
  ["合言葉", null],
  ["別の言葉", "AccessDenied"],
])("A31 a protection goes away with its password only: %s", async (password, code) => {
  const workbook = createWorkbook("表.xlsx", "表");
  const work = inExcel(async (sheet, context) => {
    sheet.protection.protect({}, "合言葉");
    sheet.protection.unprotect(password);
    await context.sync();
  }, workbook);
  expect(await codeOf(work)).toBe(code);
  expect(workbook.sheets[0]?.protection === null).toBe(code === null);
});

const STRUCTURE: readonly Act[] = [
  ["adding", (sheet) => void sheet.context.workbook.worksheets.add("新")],
  ["deleting", (sheet) => sheet.delete()],
  ["renaming", (sheet) => (sheet.name = "新")],
  ["moving", (sheet) => (sheet.position = 1)],
  ["hiding", (sheet) => (sheet.visibility = "Hidden")],
];

test.each(STRUCTURE)(
  "A32 a protected structure refuses what changes the list of sheets: %s",
  async (_, work) => {
    const workbook = createWorkbook("表.xlsx", "表");
    addSheet(workbook, "別");
    workbook.structureProtection = { password: null };
    expect(await codeIn(workbook, work)).toBe("AccessDenied");
    workbook.structureProtection = null;
    expect(await codeIn(workbook, work)).toBeNull();
  },
);

test("A32 a protected structure refuses what changes the list of sheets, not what changes cells", async () => {
  const workbook = createWorkbook("表.xlsx", "表");
  workbook.structureProtection = { password: null };
  const code = await codeIn(workbook, (sheet) => {
    sheet.getRange("A1").values = [["x"]];
  });
  expect(code).toBeNull();
});
