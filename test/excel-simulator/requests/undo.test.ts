import { addSheet } from "../../../excel-simulator/model/sheet-list";
import { createWorkbook } from "../../../excel-simulator/model/workbook";
import {
  EXCEL_ON_THE_WEB,
  LTSC_2021,
  LTSC_2024,
  MICROSOFT_365,
  PROFILES,
  type Profile,
} from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, runIn } from "../support/in-excel";

afterAll(closeExcel);

type Work = (sheet: Excel.Worksheet) => void;

/** How many steps can still be undone after work, and how often the list was emptied; there were three. */
async function undoAfter(profile: Profile, work: Work): Promise<readonly [number, number]> {
  const excel = new SimulatedExcel(createWorkbook("表.xlsx", "表"), profile);
  addSheet(excel.workbook, "別");
  excel.workbook.undoDepth = 3;
  await runIn(excel, async (sheet, context) => {
    work(sheet);
    await context.sync();
  });
  excel.requireEverythingSimulated();
  return [excel.workbook.undoDepth, excel.meter.read().undoCleared];
}

const writeValue: Work = (sheet) => {
  sheet.getRange("A1").values = [["x"]];
};

test.each(PROFILES)(
  "A39 any writing empties the undo list below ExcelApi 1.20, reading nowhere: $name",
  async (profile) => {
    expect(await undoAfter(profile, (sheet) => sheet.getRange("A1").load("values"))).toEqual([
      3, 0,
    ]);
  },
);

test.each([LTSC_2021, LTSC_2024])(
  "A39 any writing empties the undo list below ExcelApi 1.20: $name",
  async (profile) => {
    expect(await undoAfter(profile, writeValue)).toEqual([0, 1]);
    const fill: Work = (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000");
    expect(await undoAfter(profile, fill)).toEqual([0, 1]);
  },
);

const KEPT = [3, 0];
const EMPTIED = [0, 1];

const ON_1_20: readonly (readonly [what: string, work: Work, onPc: number[], onWeb: number[]])[] = [
  ["values", writeValue, KEPT, KEPT],
  ["a new sheet", (sheet) => void sheet.context.workbook.worksheets.add("新"), KEPT, KEPT],
  ["deleting a sheet", (sheet) => sheet.delete(), EMPTIED, EMPTIED],
  ["copying a sheet", (sheet) => void sheet.copy("End"), EMPTIED, EMPTIED],
  ["renaming a sheet", (sheet) => void (sheet.name = "新"), EMPTIED, KEPT],
  ["moving a sheet", (sheet) => void (sheet.position = 1), EMPTIED, KEPT],
  ["hiding a sheet", (sheet) => void (sheet.visibility = "Hidden"), EMPTIED, KEPT],
  ["protecting a sheet", (sheet) => sheet.protection.protect(), EMPTIED, EMPTIED],
];

test.each(ON_1_20)(
  "A40 from ExcelApi 1.20 on, only what cannot be undone empties the undo list: %s",
  async (_, work, onPc, onWeb) => {
    expect(await undoAfter(MICROSOFT_365, work)).toEqual(onPc);
    expect(await undoAfter(EXCEL_ON_THE_WEB, work)).toEqual(onWeb);
  },
);
