import { planReport, type CellChange, type PageLine } from "../../../../src/core";
import { CHART_LOOK, DATA_BAR_COLOR, FONT_NAME } from "../../../../src/hosts/role-styles";
import { deleteSheet, findSheet, renameSheet } from "../../../../excel-simulator/model/sheet-list";
import { copyWorkbook, type Workbook } from "../../../../excel-simulator/model/workbook";
import { LTSC_2021, PROFILES, type Profile } from "../../../../excel-simulator/profiles";
import type { Sheet } from "../../../../excel-simulator/model/sheet";
import type { SimulatedExcel } from "../../../../excel-simulator/simulated-excel";
import { HostError, type Aftermath } from "../../../../src/hosts/host-error";
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

/** Lets an action fail while the report is written, and tells what people hear of the workbook; null where the writing went on. */
async function failAtAction(
  { host, excel, plan }: OpenedSample,
  number: number,
  before: Workbook,
): Promise<Aftermath | null> {
  excel.faults.failAtAction(number, "GeneralException");
  const failure: unknown = await host.applyPlan(plan).then(
    () => null,
    (error: unknown) => error,
  );
  excel.faults.clear();
  if (failure === null) return null;
  if (!(failure instanceof HostError)) throw failure;
  const { code, aftermath } = failure;
  expect(code).toBe("excel-failed");
  if (aftermath === "unchanged") expectUnchanged(excel.workbook, before);
  return aftermath;
}

function expectUnchanged({ sheets, names }: Workbook, before: Workbook): void {
  expect(sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(names).toEqual(before.names);
  for (const [index, { cells }] of before.sheets.entries()) {
    expect(sheets[index]?.cells).toEqual(cells);
  }
}

/** How many actions writing the report takes. */
async function actionsOf(report: "first" | "second"): Promise<number> {
  const { host, excel, plan } = await openForWriting(report);
  excel.meter.restart();
  await host.applyPlan(plan);
  return excel.meter.read().actions;
}

/** Lets actions fail one at a time, each in the workbook as it was, and tells what people hear. */
async function aftermathsOf(
  report: "first" | "second",
  numbers: readonly number[],
): Promise<readonly Aftermath[]> {
  const heard: Aftermath[] = [];
  let opened = await openForWriting(report);
  let before = copyWorkbook(opened.excel.workbook);
  for (const number of numbers) {
    const aftermath = await failAtAction(opened, number, before);
    if (aftermath) heard.push(aftermath);
    if (aftermath === "unchanged") continue;
    opened = await openForWriting(report);
    before = copyWorkbook(opened.excel.workbook);
  }
  return heard;
}

test.each(["first", "second"] as const)(
  "a failure anywhere in the %s report leaves the workbook as it was, until sheets are removed at the very end",
  async (report) => {
    const actions = await actionsOf(report);
    // The sheets change places in the last actions: these are tried more closely.
    const [shown, swapping] = [30, 40];
    const stride = Math.ceil((actions - 3 * swapping) / shown);
    const widely = Array.from({ length: shown }, (_, index) => 1 + stride * index);
    const closely = Array.from(
      { length: swapping },
      (_, index) => actions - 3 * (swapping - index),
    );
    // What Excel lets go of when a request is done may fail without harm, and is not heard of.
    const most = await aftermathsOf(report, widely);
    expect(new Set(most)).toEqual(new Set(["unchanged"]));
    expect(most.length).toBeGreaterThan(shown / 2);
    const last = await aftermathsOf(report, closely);
    const begun = last.indexOf("unknown");
    if (report === "first") expect(begun).toBe(-1);
    else expect(last.slice(begun)).toEqual(last.slice(begun).map(() => "unknown"));
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

test("charts and bars look as they do in files", async () => {
  const { host, excel, plan } = await openSample("ebetsu", LTSC_2021);
  await host.applyPlan(plan);
  const charts = plan.sheets.flatMap(({ name }) => sheetOf(excel, name).charts);
  expect(charts.length).toBeGreaterThan(0);
  for (const { series, font, title, valueAxis, categoryAxis } of charts) {
    expect(font).toMatchObject({ name: FONT_NAME, size: CHART_LOOK.textSize, color: "#000000" });
    expect(title.font).toMatchObject({ size: CHART_LOOK.titleSize, bold: true });
    expect([valueAxis.visible, valueAxis.minimum]).toEqual([false, 0]);
    expect(categoryAxis.reversePlotOrder).toBe(true);
    for (const { line, gapWidth, labels } of series) {
      expect([line.color, gapWidth]).toEqual([`#${CHART_LOOK.outline}`, CHART_LOOK.gap]);
      expect([labels.position, labels.numberFormat]).toEqual(["Center", CHART_LOOK.labelFormat]);
    }
  }
  const bars = plan.sheets
    .flatMap(({ name }) => sheetOf(excel, name).conditionalFormats)
    .flatMap(({ rule }) => (rule.kind === "data-bar" ? [rule.color] : []));
  expect(new Set(bars)).toEqual(new Set([`#${DATA_BAR_COLOR}`]));
});

test.each(profiles)("%s carries over what people typed into the sheets", async (_, profile) => {
  const { host, report, plan } = await openSample("seki", profile);
  await host.applyPlan(plan);
  const attention = plan.sheets.find(({ purpose }) => purpose === "attention");
  const inputs = attention?.cells.filter(({ role }) => role === "input") ?? [];
  const [first, last] = [inputs.at(0), inputs.at(-1)];
  if (!attention || !first || !last) throw new Error("nothing can be typed in");
  const typed = (position: typeof first, text: string): CellChange => ({
    sheet: attention.name,
    position: { row: position.row, column: position.column },
    from: { kind: "blank" },
    to: { kind: "text", text },
  });
  const { changed } = await host.changeCells([typed(first, "=確認中"), typed(last, "次回まで")]);
  expect(changed).toHaveLength(2);
  const again = planReport(report, { into: await host.readSnapshot(), locale: "ja" });
  await host.applyPlan(again);
  const { sheets } = await host.readSnapshot();
  const texts = sheets
    .find(({ purpose }) => purpose === "attention")
    ?.cells.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["=確認中", "次回まで"]));
});
