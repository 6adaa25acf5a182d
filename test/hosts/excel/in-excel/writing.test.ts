import type { PageLine } from "../../../../src/core";
import { deleteSheet, findSheet, renameSheet } from "../../../../excel-simulator/model/sheet-list";
import { copyWorkbook, type Workbook } from "../../../../excel-simulator/model/workbook";
import { LTSC_2021, PROFILES, type Profile } from "../../../../excel-simulator/profiles";
import type { Sheet } from "../../../../excel-simulator/model/sheet";
import type { SimulatedExcel } from "../../../../excel-simulator/simulated-excel";
import { closeExcel, hostOf } from "../../../support/open-in-excel";
import { openSample, type OpenedSample } from "./opened-sample";

jest.setTimeout(120_000);
afterAll(closeExcel);

const profiles = PROFILES.map((profile): [string, Profile] => [profile.name, profile]);

const sheetOf = ({ workbook }: SimulatedExcel, name: string): Sheet => {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

test.each(profiles)("%s writes a report in at most two syncs a sheet", async (_, profile) => {
  for (const sample of ["annaka", "ebetsu", "seki"]) {
    const { host, excel, plan } = await openSample(sample, profile);
    await host.applyPlan(plan);
    expect(excel.meter.read().syncs).toBeLessThanOrEqual(2 * plan.sheets.length);
  }
});

test.each(profiles)(
  "%s gets charts, tables, links and pages as Excel's own",
  async (_, profile) => {
    const { host, excel, plan } = await openSample("ebetsu", profile);
    await host.applyPlan(plan);
    for (const planned of plan.sheets) {
      const sheet = sheetOf(excel, planned.name);
      expect(sheet.charts).toHaveLength(planned.charts.length);
      expect(sheet.tables.map(({ name }) => name)).toEqual(planned.tables.map(({ name }) => name));
      expect(sheet.conditionalFormats.length > 0).toBe(planned.conditionalFormats.length > 0);
      expect(sheet.frozen.rows).toBe(planned.frozenRows);
      expect(sheet.pageLayout.orientation).toBe("Landscape");
      const linked = planned.cells.filter(({ goTo }) => goTo).length;
      const links = [...sheet.cells.values()].filter(({ hyperlink }) => hyperlink).length;
      expect(links).toBe(linked);
    }
  },
);

test("paper, footer and hidden columns go into Excel as planned", async () => {
  const { host, excel, plan } = await openSample("seki", LTSC_2021);
  const footer: PageLine = {
    left: ["R&D（", { field: "file" }, "）"],
    center: [{ field: "page" }, " / ", { field: "pages" }],
    right: [{ field: "date" }],
  };
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column, index) => ({ ...column, hidden: index === 1 })),
    page: { paper: "A3", orientation: "portrait", footer } as const,
  }));
  await host.applyPlan({ ...plan, sheets });
  const { pageLayout } = sheetOf(excel, "要注意一覧");
  expect(pageLayout).toMatchObject({ paperSize: 8, orientation: "Portrait" });
  expect(pageLayout.headersFooters).toMatchObject({
    leftFooter: "R&&D（&F）",
    centerFooter: "&P / &N",
    rightFooter: "&D",
  });
  const { sheets: read } = await host.readSnapshot();
  expect(read.find(({ name }) => name === "要注意一覧")?.hiddenColumns).toEqual([2]);
});

test("a filled-in layout is refused in an open workbook, the other sheets are written", async () => {
  const { host, plan } = await openSample("seki", LTSC_2021);
  const template = {
    purpose: "template-1",
    name: "様式（記入済み）",
    templateSheet: "1",
    repeats: [],
    cells: [],
  } as const;
  const { written, refused } = await host.applyPlan({ ...plan, templates: [template] });
  expect(written).toHaveLength(plan.sheets.length);
  expect(refused).toEqual([
    { purpose: "template-1", name: "様式（記入済み）", reason: "template-in-open-workbook" },
  ]);
});

test("a sheet that we made is known by its mark, whatever people call it and wherever it stands", async () => {
  const { host, excel, plan } = await openSample("seki", LTSC_2021);
  await host.applyPlan(plan);
  const sheet = sheetOf(excel, "進捗総括");
  renameSheet(excel.workbook, sheet, "市長説明用");
  excel.workbook.sheets = [sheet, ...excel.workbook.sheets.filter((other) => other !== sheet)];
  const { written } = await host.applyPlan(plan);
  expect(written.map(({ name }) => name)).toContain("市長説明用");
  expect(excel.workbook.sheets[0]?.name).toBe("市長説明用");
  expect(findSheet(excel.workbook, "進捗総括")).toBeNull();
});

/** Opens a workbook for its first report, or with one in it already. */
async function openForWriting(report: "first" | "second"): Promise<OpenedSample> {
  const opened = await openSample("fuchu-group1", LTSC_2021);
  if (report === "second") await opened.host.applyPlan(opened.plan);
  return opened;
}

/** Lets an action fail while the report is written; tells whether the writing failed, after proving that nothing changed. */
async function failAtAction(
  { host, excel, plan }: OpenedSample,
  number: number,
  before: Workbook,
): Promise<boolean> {
  excel.faults.failAtAction(number, "GeneralException");
  const failure: unknown = await host.applyPlan(plan).then(
    () => null,
    (error: unknown) => error,
  );
  excel.faults.clear();
  if (failure === null) return false;
  expect(failure).toMatchObject({ code: "excel-failed", aftermath: "unchanged" });
  const { sheets, names } = excel.workbook;
  expect(sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(names).toEqual(before.names);
  for (const [index, { cells }] of before.sheets.entries()) {
    expect(sheets[index]?.cells).toEqual(cells);
  }
  return true;
}

test.each(["first", "second"] as const)(
  "a failure anywhere in the %s report leaves the workbook as it was",
  async (report) => {
    const stride = 40;
    const opened = await openForWriting(report);
    const before = copyWorkbook(opened.excel.workbook);
    let end = 1;
    while (await failAtAction(opened, end, before)) end += stride;
    expect(end).toBeGreaterThan(5 * stride);

    // The sheets change places in the last actions: these are tried more closely.
    const again = await openForWriting(report);
    const copy = copyWorkbook(again.excel.workbook);
    for (let number = end - 2 * stride; number < end; number += 3) {
      if (!(await failAtAction(again, number, copy))) break;
    }
  },
);

test("a pane that was closed half-way finds the workbook and puts it right", async () => {
  const { host, excel, plan } = await openSample("seki", LTSC_2021);
  await host.applyPlan(plan);
  const before = copyWorkbook(excel.workbook);
  // From here on nothing arrives any more: not the rest of the writing, and not its undoing.
  excel.faults.failFromSync(4, "GeneralException");
  await expect(host.applyPlan(plan)).rejects.toMatchObject({ aftermath: "leftovers" });
  excel.faults.clear();
  expect(excel.workbook.sheets.length).toBeGreaterThan(before.sheets.length);

  const later = hostOf(excel);
  const recovered = await later.recoverInterruptedWriting();
  expect(recovered?.removed).toBeGreaterThan(0);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(
    before.sheets.map(({ name }) => name),
  );
  expect(await later.recoverInterruptedWriting()).toBeNull();
});

test("a sheet of ours that a co-author deletes meanwhile ends in a sentence, and nothing is half-written", async () => {
  const { host, excel, plan } = await openSample("seki", LTSC_2021);
  await host.applyPlan(plan);
  const names = excel.workbook.sheets.map(({ name }) => name);
  const ours = sheetOf(excel, "進捗総括");
  excel.faults.changeBeforeSync(4, () => deleteSheet(excel.workbook, ours));
  await expect(host.applyPlan(plan)).rejects.toMatchObject({ code: "excel-changed-meanwhile" });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(
    names.filter((name) => name !== "進捗総括"),
  );
  await host.applyPlan(plan);
  expect(new Set(excel.workbook.sheets.map(({ name }) => name))).toEqual(new Set(names));
});
