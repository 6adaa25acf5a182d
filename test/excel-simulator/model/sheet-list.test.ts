import { cellAt } from "../../../excel-simulator/model/cell-look";
import {
  addSheet,
  deleteSheet,
  findSheet,
  moveSheet,
  renameSheet,
} from "../../../excel-simulator/model/sheet-list";
import { copyWorkbook, createWorkbook } from "../../../excel-simulator/model/workbook";

const POSITION = { row: 1, column: 1 };

/** A workbook whose second sheet and one name refer to the first. */
function referringWorkbook() {
  const workbook = createWorkbook("表.xlsx", "元");
  const [source] = workbook.sheets;
  const reader = addSheet(workbook, "写し");
  if (!source) throw new Error("no sheet");
  const cell = cellAt(reader, POSITION);
  Object.assign(cell, { formula: '元!A1&"元!A1"', value: "x" });
  workbook.names.push({ name: "目印", formula: "元!$A$1", visible: false, comment: "" });
  return { workbook, source, reader, cell };
}

test("what refers to a sheet follows its new name, with quotes where they are needed; texts stay", () => {
  const { workbook, source, cell } = referringWorkbook();
  renameSheet(workbook, source, "10月 'A'");
  expect(cell.formula).toBe("'10月 ''A'''!A1&\"元!A1\"");
  expect(workbook.names[0]?.formula).toBe("'10月 ''A'''!$A$1");
});

test("A26 what refers to a deleted sheet refers to #REF! from then on", () => {
  const { workbook, source, cell } = referringWorkbook();
  deleteSheet(workbook, source);
  expect(cell.formula).toBe('#REF!A1&"元!A1"');
  expect(cell.value).toEqual({ error: "#REF!" });
  expect(workbook.names[0]?.formula).toBe("#REF!$A$1");
});

test("once the sheet in front is deleted, its neighbour is in front", () => {
  const { workbook, source, reader } = referringWorkbook();
  expect(workbook.activeSheetId).toBe(source.id);
  deleteSheet(workbook, source);
  expect(workbook.activeSheetId).toBe(reader.id);
});

test("sheets are found by id, and by name in any case", () => {
  const workbook = createWorkbook("表.xlsx", "Data");
  const [sheet] = workbook.sheets;
  expect(findSheet(workbook, "dATA")).toBe(sheet);
  expect(findSheet(workbook, sheet?.id ?? "")).toBe(sheet);
  expect(findSheet(workbook, "なし")).toBeNull();
});

test("a moved sheet stands where it was put, and keeps its id", () => {
  const { workbook, source, reader } = referringWorkbook();
  moveSheet(workbook, reader, 0);
  expect(workbook.sheets).toEqual([reader, source]);
  expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(2);
});

test("a copy does not change with its workbook", () => {
  const { workbook, source, cell } = referringWorkbook();
  const copy = copyWorkbook(workbook);
  expect(copy).toEqual(workbook);
  renameSheet(workbook, source, "別");
  cell.value = "変わった";
  expect(copy.sheets[0]?.name).toBe("元");
  expect(copy).not.toEqual(workbook);
});
