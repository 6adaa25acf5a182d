import { createChart } from "../../../../excel-simulator/behaviour/chart-source";
import type { Cell } from "../../../../excel-simulator/model/cell";
import type { CellFormat } from "../../../../excel-simulator/model/cell-format";
import { cellKey } from "../../../../excel-simulator/model/cell-grid";
import { STRICTEST_OPTIONS } from "../../../../excel-simulator/model/protection";
import type { Sheet } from "../../../../excel-simulator/model/sheet";
import { deleteSheet, findSheet } from "../../../../excel-simulator/model/sheet-list";
import { copyWorkbook, type Workbook } from "../../../../excel-simulator/model/workbook";
import {
  EXCEL_ON_THE_WEB,
  LTSC_2021,
  PROFILES,
  type Profile,
} from "../../../../excel-simulator/profiles";
import type { WorkbookPlan } from "../../../../src/core";
import { HostError } from "../../../../src/hosts/host-error";
import { closeExcel, hostOf } from "../../../support/open-in-excel";
import { addForm, positionOf } from "./a-form";
import { openSample, type OpenedSample } from "./opened-sample";

jest.setTimeout(120_000);
afterAll(closeExcel);

const COPY = "様式（記入済み）";

const yellow = (format: CellFormat): CellFormat => ({
  ...format,
  fill: { ...format.fill, pattern: "Solid", color: "#FFFF00" },
});

const asText = (format: CellFormat): CellFormat => ({ ...format, numberFormat: "@" });

const wrapping = (format: CellFormat): CellFormat => ({
  ...format,
  alignment: { ...format.alignment, wrapText: true },
});

const sheetOf = ({ sheets }: Workbook, name: string): Sheet => {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const cellOf = (sheet: Sheet, address: string): Cell | undefined =>
  sheet.cells.get(cellKey(positionOf(address)));

/** What is planned for layouts alone. */
const ofTemplates = ({ plan }: OpenedSample): WorkbookPlan => ({ ...plan, sheets: [] });

const openWithForm = (
  profile: Profile = LTSC_2021,
  look = yellow,
  arrange: (form: Sheet, workbook: Workbook) => void = () => undefined,
): Promise<OpenedSample> =>
  openSample("seki", profile, (workbook) => arrange(addForm(workbook, look), workbook));

const lengthOfList = ({ plan }: OpenedSample): number =>
  plan.templates?.[0]?.repeats[0]?.count ?? 0;

test.each(PROFILES)("$name fills a layout in in four syncs", async (profile) => {
  const opened = await openWithForm(profile);
  await opened.host.applyPlan(ofTemplates(opened));
  expect(opened.excel.meter.read().syncs).toBe(4);
});

test("repeated rows look like the layout's, tables are cells, and what prints grows with them", async () => {
  const opened = await openWithForm();
  const count = lengthOfList(opened);
  expect(count).toBeGreaterThan(20);
  await opened.host.applyPlan(ofTemplates(opened));
  const copy = sheetOf(opened.excel.workbook, COPY);
  for (const row of [5, 6, 4 + count]) {
    expect(cellOf(copy, `B${row}`)?.format.fill.color).toBe("#FFFF00");
    expect(copy.rows.get(row)?.size).toBe(30);
  }
  expect(cellOf(copy, `A${4 + count}`)?.value).toBe(count);
  expect(cellOf(copy, `B${6 + count}`)).toMatchObject({
    formula: `SUM(A5:A${4 + count})`,
    value: (count * (count + 1)) / 2,
  });
  expect(copy.pageLayout.printArea).toBe(`$A$1:$C$${4 + count}`);
  expect(copy.tables).toEqual([]);
});

test("the layout, what else is in the workbook and what people look at stay as they are", async () => {
  const opened = await openWithForm();
  const before = copyWorkbook(opened.excel.workbook);
  await opened.host.applyPlan(ofTemplates(opened));
  const { sheets, activeSheetId } = opened.excel.workbook;
  expect(sheets.slice(0, -1)).toEqual(before.sheets);
  expect(activeSheetId).toBe(before.activeSheetId);
});

test("a number that goes into a cell formatted as text is a number, a long text is no row of number signs", async () => {
  const opened = await openWithForm(LTSC_2021, asText);
  const long = "長い理由".repeat(100);
  const plan = ofTemplates(opened);
  const templates = plan.templates?.map((template) => ({
    ...template,
    cells: template.cells.map((cell) =>
      cell.row === 6 && cell.column === 3
        ? { ...cell, content: { kind: "text" as const, text: long } }
        : cell,
    ),
  }));
  await opened.host.applyPlan({ ...plan, ...(templates && { templates }) });
  const copy = sheetOf(opened.excel.workbook, COPY);
  expect(cellOf(copy, "A6")).toMatchObject({ value: 2, format: { numberFormat: "General" } });
  expect(cellOf(copy, "B6")?.format.numberFormat).toBe("@");
  expect(cellOf(copy, "C6")).toMatchObject({ value: long, format: { numberFormat: "General" } });
});

test("rows grow with texts that wrap, and never become lower than in the layout", async () => {
  const opened = await openWithForm(LTSC_2021, wrapping);
  await opened.host.applyPlan(ofTemplates(opened));
  const copy = sheetOf(opened.excel.workbook, COPY);
  const count = lengthOfList(opened);
  const heights = Array.from({ length: count }, (_, index) => copy.rows.get(5 + index)?.size ?? 0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(30);
  expect(Math.max(...heights)).toBeGreaterThan(30);
});

test.each<[string, (form: Sheet, workbook: Workbook) => void]>([
  [
    "is protected",
    (form) => void (form.protection = { options: STRICTEST_OPTIONS, password: null }),
  ],
  ["is very hidden", (form) => void (form.visibility = "very-hidden")],
])("a layout that %s is refused, and the other sheets are written", async (_, arrange) => {
  const { host, excel, plan } = await openWithForm(LTSC_2021, yellow, arrange);
  const { written, refused } = await host.applyPlan(plan);
  expect(written).toHaveLength(plan.sheets.length);
  expect(refused).toEqual([{ purpose: "template-1", name: COPY, reason: "template-locked" }]);
  expect(findSheet(excel.workbook, COPY)).toBeNull();
});

test("the copy of a hidden layout is seen, and has no charts of it", async () => {
  const opened = await openWithForm(LTSC_2021, yellow, (form, workbook) => {
    form.visibility = "hidden";
    createChart(workbook, form, { type: "BarStacked", series: [] });
    createChart(workbook, form, { type: "BarStacked", series: [] });
  });
  await opened.host.applyPlan(ofTemplates(opened));
  const copy = sheetOf(opened.excel.workbook, COPY);
  expect([copy.visibility, copy.charts.length]).toEqual(["visible", 0]);
  expect(sheetOf(opened.excel.workbook, "様式").charts).toHaveLength(2);
});

test("a layout that is gone by then ends in a sentence, before anything is written", async () => {
  const opened = await openWithForm();
  deleteSheet(opened.excel.workbook, sheetOf(opened.excel.workbook, "様式"));
  const before = copyWorkbook(opened.excel.workbook);
  await expect(opened.host.applyPlan(opened.plan)).rejects.toMatchObject({
    code: "excel-changed-meanwhile",
    aftermath: "unchanged",
  });
  expect(opened.excel.workbook.sheets).toEqual(before.sheets);
});

const aftermathOf = (error: unknown): string =>
  error instanceof HostError ? String(error.aftermath) : String(error);

/** How many actions it takes to fill the layout in. */
async function actionsOf({ host, excel }: OpenedSample, plan: WorkbookPlan): Promise<number> {
  excel.meter.restart();
  await host.applyPlan(plan);
  return excel.meter.read().actions;
}

test.each(["first", "second"] as const)(
  "a failure anywhere while a layout is filled in for the %s time leaves the workbook as it was",
  async (time) => {
    const opened = await openWithForm();
    const { host, excel } = opened;
    const plan = ofTemplates(opened);
    const actions = await actionsOf(opened, plan);
    if (time === "first") await host.takeBackSheets();
    const before = copyWorkbook(excel.workbook);
    const left: string[] = [];
    for (let number = 1; number <= actions; number += 1) {
      excel.faults.failAtAction(number, "GeneralException");
      const failure: unknown = await host.applyPlan(plan).then(
        () => null,
        (error: unknown) => error,
      );
      excel.faults.clear();
      // What Excel lets go of when a request is done may fail without harm.
      if (failure === null) {
        if (time === "first") await host.takeBackSheets();
        continue;
      }
      left.push(aftermathOf(failure));
      expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(
        before.sheets.map(({ name }) => name),
      );
      expect(excel.workbook.names).toEqual(before.names);
      expect(sheetOf(excel.workbook, "様式").cells).toEqual(sheetOf(before, "様式").cells);
    }
    expect(left.length).toBeGreaterThan(actions * 0.8);
    expect(new Set(left)).toEqual(new Set(["unchanged"]));
  },
);

test("a pane that was closed while a layout was filled in finds the workbook and puts it right", async () => {
  const opened = await openWithForm();
  const { host, excel } = opened;
  const names = excel.workbook.sheets.map(({ name }) => name);
  // The copy is there by then, and neither the rest nor its undoing arrives.
  excel.faults.failAtAction(130, "GeneralException");
  excel.faults.failFromSync(5, "GeneralException");
  await expect(host.applyPlan(ofTemplates(opened))).rejects.toMatchObject({
    aftermath: "leftovers",
  });
  excel.faults.clear();
  expect(excel.workbook.sheets).toHaveLength(names.length + 1);
  expect(await hostOf(excel).recoverInterruptedWriting()).toEqual({ removed: 1, renamed: [] });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);
});

test("copies are taken back with the other sheets, layouts stay", async () => {
  const { host, excel, plan } = await openWithForm();
  const names = excel.workbook.sheets.map(({ name }) => name);
  await host.applyPlan(plan);
  const { removed } = await host.takeBackSheets();
  expect(removed).toContain(COPY);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);
  expect(excel.workbook.names).toEqual([]);
});

test("on the web, a list of 5,000 entries goes over in portions that Excel takes", async () => {
  const opened = await openWithForm(EXCEL_ON_THE_WEB);
  const cells = Array.from({ length: 5_000 }, (_, index) => [
    {
      row: 5 + index,
      column: 2,
      content: { kind: "text" as const, text: "指標の名前".repeat(20) },
    },
    { row: 5 + index, column: 3, content: { kind: "text" as const, text: "理由".repeat(80) } },
  ]).flat();
  const [template] = opened.plan.templates ?? [];
  if (!template) throw new Error("no layout was planned");
  const repeats = [{ row: 5, count: 5_000 }];
  await opened.host.applyPlan({
    format: 1,
    sheets: [],
    templates: [{ ...template, repeats, cells }],
  });
  const copy = sheetOf(opened.excel.workbook, COPY);
  expect(cellOf(copy, "C5004")?.value).toBe("理由".repeat(80));
  expect(opened.excel.meter.read().syncs).toBeLessThanOrEqual(6);
});
