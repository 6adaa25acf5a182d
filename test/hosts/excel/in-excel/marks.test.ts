import { NO_FILL } from "../../../../excel-simulator/model/cell-format";
import { cellAt } from "../../../../excel-simulator/model/cell-look";
import { STRICTEST_OPTIONS } from "../../../../excel-simulator/model/protection";
import { addSheet, findSheet, renameSheet } from "../../../../excel-simulator/model/sheet-list";
import { copyWorkbook, createWorkbook } from "../../../../excel-simulator/model/workbook";
import type { Workbook } from "../../../../excel-simulator/model/workbook";
import { PROFILES, type Profile } from "../../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../../excel-simulator/simulated-excel";
import type { MarkPlan } from "../../../../src/core";
import { closeExcel, hostOf } from "../../../support/open-in-excel";
import { fillsOf } from "./fills";

afterAll(closeExcel);

const MARKS = 2_000;
const KILOBYTE = 1_024;

/** A sheet in whose every third row and column a cell of one of four looks stands. */
function scatteredWorkbook(): Workbook {
  const workbook = createWorkbook("scattered.xlsx", "一覧");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const colors = ["#FFF2CC", "#DDEBF7", "#E2EFDA"];
  for (const { row, column } of scattered()) {
    const cell = cellAt(sheet, { row, column });
    cell.value = row * column;
    const color = colors[(row + column) % 4];
    if (color) cell.format = { ...cell.format, fill: solid(color) };
  }
  return workbook;
}

const solid = (color: string) => ({ ...NO_FILL, pattern: "Solid" as const, color });

const scattered = () =>
  Array.from({ length: MARKS }, (_, index) => ({
    row: 2 + 3 * Math.floor(index / 20),
    column: 2 + 3 * (index % 20),
  }));

const plan: MarkPlan = {
  format: 1,
  sheets: [
    {
      sheet: "一覧",
      marks: scattered().map((position, index) => ({
        ...position,
        severity: index % 3 === 0 ? "error" : "warning",
      })),
    },
  ],
};

const profiles = PROFILES.map((profile): [string, Profile] => [profile.name, profile]);

test.each(profiles)(
  "in %s 2,000 scattered marks take at most 30 KB of requests, and every fill comes back",
  async (_, profile) => {
    const excel = new SimulatedExcel(scatteredWorkbook(), profile);
    const before = copyWorkbook(excel.workbook);
    const host = hostOf(excel);

    expect(await host.markCells(plan)).toEqual({ marked: MARKS, unmarked: [] });
    expect(excel.meter.read().requestBytes).toBeLessThanOrEqual(30 * KILOBYTE);
    const marked = fillsOf(excel.workbook);
    for (const [cell, fill] of fillsOf(before)) expect(marked.get(cell)).not.toEqual(fill);

    const { restored, kept } = await host.takeBackMarks();
    expect([restored, kept]).toEqual([MARKS, []]);
    expect(fillsOf(excel.workbook)).toEqual(fillsOf(before));
  },
);

test("marking anew takes the earlier marks back first", async () => {
  const excel = new SimulatedExcel(scatteredWorkbook());
  const before = copyWorkbook(excel.workbook);
  const host = hostOf(excel);
  await host.markCells(plan);
  const [sheet] = plan.sheets;
  const one = {
    format: 1,
    sheets: [{ sheet: "一覧", marks: sheet?.marks.slice(0, 1) ?? [] }],
  } as const;
  expect(await host.markCells(one)).toEqual({ marked: 1, unmarked: [] });
  const fillsBefore = fillsOf(before);
  const differing = [...fillsOf(excel.workbook)].filter(
    ([cell, { color }]) => color !== fillsBefore.get(cell)?.color,
  );
  expect(differing).toHaveLength(1);
});

test("marks are taken back from a renamed sheet, and a fill that people gave since stays theirs", async () => {
  const excel = new SimulatedExcel(scatteredWorkbook());
  const before = copyWorkbook(excel.workbook);
  await hostOf(excel).markCells(plan);
  const sheet = findSheet(excel.workbook, "一覧");
  if (!sheet) throw new Error("no sheet");
  renameSheet(excel.workbook, sheet, "改名した一覧");
  addSheet(excel.workbook, "一覧");
  const theirs = cellAt(sheet, { row: 2, column: 2 });
  theirs.format = { ...theirs.format, fill: solid("#123456") };

  const outcome = await hostOf(excel).takeBackMarks();
  expect(outcome).toEqual({
    restored: MARKS - 1,
    kept: [{ sheet: "改名した一覧", cells: [{ row: 2, column: 2 }] }],
    protectedSheets: [],
  });
  expect(theirs.format.fill.color).toBe("#123456");
  const fills = fillsOf(excel.workbook);
  for (const [cell, fill] of fillsOf(before)) {
    const now = fills.get(cell.replace("一覧", "改名した一覧"));
    if (cell !== "一覧!B2") expect([cell, now]).toEqual([cell, fill]);
  }
});

test("a sheet that is protected since keeps its marks and its record until it is open again", async () => {
  const excel = new SimulatedExcel(scatteredWorkbook());
  const before = copyWorkbook(excel.workbook);
  const host = hostOf(excel);
  await host.markCells(plan);
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.protection = { options: STRICTEST_OPTIONS, password: null };
  expect(await host.takeBackMarks()).toEqual({
    restored: 0,
    kept: [],
    protectedSheets: ["一覧"],
  });
  sheet.protection = null;
  expect((await host.takeBackMarks()).restored).toBe(MARKS);
  expect(fillsOf(excel.workbook)).toEqual(fillsOf(before));
});

test("a failure while marking leaves no cell marked", async () => {
  const probe = new SimulatedExcel(scatteredWorkbook());
  await hostOf(probe).markCells(plan);
  const { syncs } = probe.meter.read();
  for (let sync = 1; sync <= syncs; sync += 1) {
    const excel = new SimulatedExcel(scatteredWorkbook());
    const before = copyWorkbook(excel.workbook);
    excel.faults.failFromSync(sync, "GeneralException");
    await expect(hostOf(excel).markCells(plan)).rejects.toMatchObject({ code: "excel-failed" });
    excel.faults.clear();
    await hostOf(excel).takeBackMarks();
    expect(fillsOf(excel.workbook)).toEqual(fillsOf(before));
    expect(excel.workbook.customXmlParts).toEqual([]);
  }
});
