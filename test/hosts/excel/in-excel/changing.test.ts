import { PLAIN_FORMAT } from "../../../../excel-simulator/model/cell-format";
import { cellAt } from "../../../../excel-simulator/model/cell-look";
import { STRICTEST_OPTIONS } from "../../../../excel-simulator/model/protection";
import type { Sheet } from "../../../../excel-simulator/model/sheet";
import { copyWorkbook, createWorkbook } from "../../../../excel-simulator/model/workbook";
import { PROFILES, type Profile } from "../../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../../excel-simulator/simulated-excel";
import type { CellChange } from "../../../../src/core";
import { closeExcel, hostOf } from "../../../support/open-in-excel";

afterAll(closeExcel);

const profiles = PROFILES.map((profile): [string, Profile] => [profile.name, profile]);

/** An Excel with texts down column B, each under a number format. */
function excelWith(
  cells: readonly (readonly [text: string, numberFormat: string])[],
  profile?: Profile,
): { readonly excel: SimulatedExcel; readonly sheet: Sheet } {
  const workbook = createWorkbook("様式.xlsx", "1");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  for (const [index, [text, numberFormat]] of cells.entries()) {
    const cell = cellAt(sheet, { row: index + 1, column: 2 });
    cell.value = text;
    cell.format = { ...PLAIN_FORMAT, numberFormat };
  }
  return { excel: new SimulatedExcel(workbook, profile), sheet };
}

const toNumber = (row: number, text: string, number: number): CellChange => ({
  sheet: "1",
  position: { row, column: 2 },
  from: { kind: "text", text },
  to: { kind: "number", number },
});

const toText = (row: number, text: string, plain: string): CellChange => ({
  sheet: "1",
  position: { row, column: 2 },
  from: { kind: "text", text },
  to: { kind: "text", text: plain },
});

const held = (sheet: Sheet) =>
  [...sheet.cells.values()].map(({ value, format }) => [value, format.numberFormat]);

test.each(profiles)("in %s cells of any number are changed in three syncs", async (_, profile) => {
  const { excel, sheet } = excelWith(
    Array.from({ length: 300 }, () => ["１２", "@"]),
    profile,
  );
  const changes = Array.from({ length: 300 }, (__, index) => toNumber(index + 1, "１２", 12));
  const { changed } = await hostOf(excel).changeCells(changes);
  expect(changed).toHaveLength(300);
  expect(held(sheet).every(([value]) => value === 12)).toBe(true);
  expect(excel.meter.read().syncs).toBeLessThanOrEqual(3);
});

test("a cell formatted as text gets a number as a number, and its text and format back", async () => {
  const { excel, sheet } = excelWith([["１２", "@"]]);
  const { changed } = await hostOf(excel).changeCells([toNumber(1, "１２", 12)]);
  expect(held(sheet)).toEqual([[12, "General"]]);
  await hostOf(excel).changeCells(changed.map(({ back }) => back));
  expect(held(sheet)).toEqual([["１２", "@"]]);
});

test.each([
  ["General", "１／２", "1/2"],
  ["General", "１２％", "12%"],
  ["General", "＝１", "=1"],
  ["@", "１／２", "1/2"],
  ["@", "１２％", "12%"],
  ["0.0%", "１２％", "12%"],
])("under %s the text %s stays a text: %s", async (numberFormat, text, plain) => {
  const { excel, sheet } = excelWith([[text, numberFormat]]);
  const { changed } = await hostOf(excel).changeCells([toText(1, text, plain)]);
  expect(held(sheet)).toEqual([[plain, numberFormat]]);
  await hostOf(excel).changeCells(changed.map(({ back }) => back));
  expect(held(sheet)).toEqual([[text, numberFormat]]);
});

test.each([
  ["0%", 12],
  ["yyyy/m/d", 12],
  ["#,##0,", 1234],
  ["0", 12.5],
])("a number that %s would show as another one is refused", async (numberFormat, number) => {
  const { excel, sheet } = excelWith([[String(number), numberFormat]]);
  const { refused } = await hostOf(excel).changeCells([toNumber(1, String(number), number)]);
  expect(refused).toMatchObject([{ reason: "shown-otherwise" }]);
  expect(held(sheet)).toEqual([[String(number), numberFormat]]);
});

test.each(["#,##0", "0.0", '0"人"', "#,##0;[Red]-#,##0"])(
  "%s shows the number as it is and stays",
  async (numberFormat) => {
    const { excel, sheet } = excelWith([["1,234", numberFormat]]);
    await hostOf(excel).changeCells([toNumber(1, "1,234", 1234)]);
    expect(held(sheet)).toEqual([[1234, numberFormat]]);
  },
);

test("on a protected sheet only unlocked cells are changed, and only where their format may stay", async () => {
  const { excel, sheet } = excelWith([
    ["１２", "General"],
    ["１２", "General"],
    ["１２", "@"],
  ]);
  for (const row of [2, 3]) {
    const cell = cellAt(sheet, { row, column: 2 });
    cell.format = { ...cell.format, locked: false };
  }
  sheet.protection = { options: STRICTEST_OPTIONS, password: null };
  const { changed, refused } = await hostOf(excel).changeCells(
    [1, 2, 3].map((row) => toNumber(row, "１２", 12)),
  );
  expect(changed.map(({ change }) => change.position.row)).toEqual([2]);
  expect(refused.map(({ change, reason }) => [change.position.row, reason])).toEqual([
    [1, "sheet-protected"],
    [3, "sheet-protected"],
  ]);
});

test("a formula is left alone, whatever it gives", async () => {
  const { excel, sheet } = excelWith([["１２", "General"]]);
  cellAt(sheet, { row: 1, column: 2 }).formula = '"１２"';
  const { refused } = await hostOf(excel).changeCells([toNumber(1, "１２", 12)]);
  expect(refused).toMatchObject([{ reason: "changed-since" }]);
});

test("a failure on the way leaves every cell as it was, and says so", async () => {
  const cells = Array.from({ length: 5 }, () => ["１２", "@"] as const);
  const changes = cells.map((_, index) => toNumber(index + 1, "１２", 12));
  for (let action = 1; ; action += 1) {
    const { excel, sheet } = excelWith(cells);
    const before = copyWorkbook(excel.workbook);
    excel.faults.failAtAction(action, "GeneralException");
    const failure: unknown = await hostOf(excel)
      .changeCells(changes)
      .then(
        () => null,
        (error: unknown) => error,
      );
    if (failure === null) {
      expect(action).toBeGreaterThan(20);
      break;
    }
    expect(failure).toMatchObject({ code: "excel-failed" });
    expect(held(sheet)).toEqual(cells);
    expect(excel.workbook.sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
  }
});

test("where Excel answers no more, it is said that nobody knows", async () => {
  const { excel } = excelWith([["１２", "General"]]);
  excel.faults.failFromSync(3, "GeneralException");
  await expect(hostOf(excel).changeCells([toNumber(1, "１２", 12)])).rejects.toMatchObject({
    aftermath: "cells-unknown",
  });
});
