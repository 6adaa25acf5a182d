import { loadWorkbook } from "../../../excel-simulator/file/load-workbook";
import { saveWorkbook } from "../../../excel-simulator/file/save-workbook";
import { renameSheet } from "../../../excel-simulator/model/sheet-list";
import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { createSheet } from "../../../excel-simulator/model/sheet";
import { buildSheet } from "../../hosts/xlsx-file/support/build-package";
import { workbookWithEverything } from "./everything";

test("everything in a workbook is there again once it was saved and loaded", () => {
  const workbook = workbookWithEverything();
  expect(loadWorkbook(workbook.name, saveWorkbook(workbook))).toEqual(workbook);
});

test("the same workbook gives the same bytes", () => {
  expect(saveWorkbook(workbookWithEverything())).toEqual(saveWorkbook(workbookWithEverything()));
});

test("A55 the id of a sheet outlives its name, saving and loading", () => {
  const workbook = createWorkbook("表.xlsx", "前");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const { id } = sheet;
  renameSheet(workbook, sheet, "後");
  expect(loadWorkbook("表.xlsx", saveWorkbook(workbook)).sheets[0]).toMatchObject({
    id,
    name: "後",
  });
});

test("a chart sheet keeps its place among the tabs", () => {
  const workbook = createWorkbook("表.xlsx", "表");
  workbook.sheets.push(
    createSheet("{00000000-0001-0000-0100-000000000000}", "グラフ", "chart-sheet"),
  );
  const { sheets } = loadWorkbook("表.xlsx", saveWorkbook(workbook));
  expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
    ["表", "worksheet"],
    ["グラフ", "chart-sheet"],
  ]);
});

test("a day that is written as a date is a serial, an ISO date of a file as well", () => {
  const rows = '<row r="1"><c r="A1" t="d"><v>2021-03-31</v></c><c r="B1"><v>44286</v></c></row>';
  const [sheet] = loadWorkbook("表.xlsx", buildSheet(rows)).sheets;
  expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toEqual([44286, 44286]);
});
