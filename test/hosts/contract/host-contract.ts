import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../../src/core";
import { KEPT_NAMES, type DocumentKeeper } from "../../../src/hosts/kept-documents";
import type { CellEditor, CellMarker, WorkbookHost } from "../../../src/hosts/workbook-host";
import { describeChanging } from "./cell-editor-contract";
import {
  AWKWARD_TEXTS,
  departmentWorkbook,
  lateWorkbook,
  foreignSheet,
  noteSheet,
  planCell,
  planOf,
  richSheet,
  sheetPlan,
  textCell,
  workbookOf,
} from "./contract-workbook";

import { describeTemplates } from "./template-contract";

/** A host whose workbook looks like the snapshot; where a sheet carries a purpose, it is marked as ours. */
export type HostFactory = (
  workbook: WorkbookSnapshot,
) => Promise<WorkbookHost & CellMarker & CellEditor & DocumentKeeper>;

/** What every host promises; `open` makes the host under test, which says that it cannot see `unseen`. */
export function describeHostContract(
  name: string,
  open: HostFactory,
  unseen: WorkbookSnapshot["unseen"] = [],
): void {
  describe(`${name} keeps the contract of a workbook host`, () => {
    it("reads the workbook it was given", async () => {
      const host = await open(departmentWorkbook());
      expect(await host.readSnapshot()).toEqual({ ...departmentWorkbook(), unseen });
    });

    describeWriting(open);
    describeReplacing(open);
    describeRefusing(open);
    describeKeeping(open);
    describeMarking(open);
    describeComments(open);
    describeChanging(open);
    describeTemplates(open);
  });
}

const namesOf = (workbook: WorkbookSnapshot): string[] => workbook.sheets.map(({ name }) => name);

function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${namesOf(workbook).join(", ")}`);
  return sheet;
}

const textsOf = (sheet: SheetSnapshot): string[] => sheet.cells.map(({ text }) => text);

function describeWriting(open: HostFactory): void {
  it("gives back the cells, texts and merged areas that it wrote", async () => {
    const host = await open(departmentWorkbook());
    const outcome = await host.applyPlan(planOf(richSheet("summary", "進捗総括")));
    expect(outcome).toEqual({
      written: [{ purpose: "summary", name: "進捗総括" }],
      refused: [],
    });
    const written = sheetNamed(await host.readSnapshot(), "進捗総括");
    expect(written.cells).toEqual([
      textCell(1, 1, "進捗総括"),
      textCell(2, 1, "指標"),
      textCell(2, 2, "実績"),
      textCell(2, 3, "達成率"),
      textCell(3, 1, "受診者数"),
      { row: 3, column: 2, value: { kind: "number", number: 12345 }, text: "12,345" },
      { row: 3, column: 3, value: { kind: "number", number: 0.875 }, text: "87.5%" },
      textCell(4, 1, "設置数"),
      { row: 4, column: 2, value: { kind: "number", number: 1234.5 }, text: "1,234.5" },
      { row: 4, column: 3, value: { kind: "number", number: 2021 }, text: "2021" },
    ]);
    expect(written.mergedAreas).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(written).toMatchObject({ purpose: "summary", visibility: "visible" });
  });

  it("writes a figure that follows a cell as a formula with its result", async () => {
    const host = await open(departmentWorkbook());
    const content = {
      kind: "formula",
      formula: "'1'!B2*1000",
      number: 1_234_000,
      format: "integer",
    } as const;
    await host.applyPlan(planOf(sheetPlan("summary", "進捗総括", [planCell(1, 1, content)])));
    const [cell] = sheetNamed(await host.readSnapshot(), "進捗総括").cells;
    expect(cell).toMatchObject({
      formula: "'1'!B2*1000",
      value: { kind: "number", number: 1_234_000 },
    });
  });

  it.each(AWKWARD_TEXTS)("keeps the text %j as it is", async (text) => {
    const host = await open(departmentWorkbook());
    await host.applyPlan(planOf(noteSheet("findings", "検証結果", text)));
    const { cells } = sheetNamed(await host.readSnapshot(), "検証結果");
    expect(cells).toEqual([textCell(1, 1, text)]);
  });

  it("adds new sheets behind the others and in the order of the plan", async () => {
    const host = await open(departmentWorkbook());
    await host.applyPlan(
      planOf(noteSheet("findings", "検証結果", "無"), noteSheet("summary", "進捗総括", "有")),
    );
    expect(namesOf(await host.readSnapshot())).toEqual(["1", "総括", "検証結果", "進捗総括"]);
  });

  it("leaves the sheets of the department unchanged", async () => {
    const host = await open(departmentWorkbook());
    await host.applyPlan(planOf(richSheet("summary", "進捗総括")));
    const { sheets } = await host.readSnapshot();
    expect(sheets.slice(0, 2)).toEqual(departmentWorkbook().sheets);
  });

  it("writes a sheet that shows nothing", async () => {
    const host = await open(departmentWorkbook());
    await host.applyPlan(planOf(sheetPlan("attention", "要注意一覧", [])));
    expect(sheetNamed(await host.readSnapshot(), "要注意一覧").cells).toEqual([]);
  });
}

function describeReplacing(open: HostFactory): void {
  it("keeps a copy for a meeting as it is, beside the sheet that later runs replace", async () => {
    const host = await open(departmentWorkbook());
    const first = noteSheet("summary", "進捗総括", "一回目");
    const copy = { ...first, name: "2021-06 委員会 進捗総括", isFrozen: true };
    const outcome = await host.applyPlan(planOf(first, copy));
    expect(outcome.written.map(({ name }) => name)).toEqual(["進捗総括", copy.name]);
    await host.applyPlan(planOf(noteSheet("summary", "進捗総括", "二回目")));
    const again = await host.applyPlan(planOf(copy));
    expect(again.refused.map(({ reason }) => reason)).toEqual(["foreign-sheet-of-that-name"]);
    const workbook = await host.readSnapshot();
    const [own, kept] = ["進捗総括", copy.name].map((name) => sheetNamed(workbook, name));
    expect([own?.purpose, own && textsOf(own)]).toEqual(["summary", ["二回目"]]);
    expect([kept?.purpose, kept && textsOf(kept)]).toEqual([null, ["一回目"]]);
  });

  it("replaces its own sheet and does not double it", async () => {
    const host = await open(departmentWorkbook());
    await host.applyPlan(
      planOf(
        sheetPlan("summary", "進捗総括", [
          planCell(1, 1, { kind: "text", text: "前回" }),
          planCell(9, 2, { kind: "text", text: "前回の注" }),
        ]),
      ),
    );
    await host.applyPlan(planOf(noteSheet("summary", "進捗総括", "今回")));
    const workbook = await host.readSnapshot();
    expect(namesOf(workbook)).toEqual(["1", "総括", "進捗総括"]);
    expect(textsOf(sheetNamed(workbook, "進捗総括"))).toEqual(["今回"]);
  });

  it("keeps the name that people gave its sheet, and its place", async () => {
    const ours = foreignSheet("市長説明用", [textCell(1, 1, "前回")], { purpose: "summary" });
    const host = await open(workbookOf(ours, ...departmentWorkbook().sheets));
    const outcome = await host.applyPlan(planOf(noteSheet("summary", "進捗総括", "今回")));
    expect(outcome.written).toEqual([{ purpose: "summary", name: "市長説明用" }]);
    const workbook = await host.readSnapshot();
    expect(namesOf(workbook)).toEqual(["市長説明用", "1", "総括"]);
    expect(workbook.sheets[0]).toMatchObject({ purpose: "summary" });
    expect(textsOf(sheetNamed(workbook, "市長説明用"))).toEqual(["今回"]);
  });

  it("keeps a sheet of ours hidden that people hid", async () => {
    const ours = foreignSheet("進捗総括", [textCell(1, 1, "前回")], {
      purpose: "summary",
      visibility: "hidden",
    });
    const host = await open(workbookOf(...departmentWorkbook().sheets, ours));
    await host.applyPlan(planOf(noteSheet("summary", "進捗総括", "今回")));
    expect(sheetNamed(await host.readSnapshot(), "進捗総括").visibility).toBe("hidden");
  });
}

function describeRefusing(open: HostFactory): void {
  it.each([
    ["進捗総括", "進捗総括"],
    ["progress", "Progress"],
  ])("refuses to touch a foreign sheet %s for %s and writes the others", async (theirs, ours) => {
    const foreign = foreignSheet(theirs, [textCell(1, 1, "手作りの総括")]);
    const host = await open(workbookOf(foreign));
    const outcome = await host.applyPlan(
      planOf(noteSheet("summary", ours, "今回"), noteSheet("findings", "検証結果", "無")),
    );
    expect(outcome).toEqual({
      written: [{ purpose: "findings", name: "検証結果" }],
      refused: [{ purpose: "summary", name: ours, reason: "foreign-sheet-of-that-name" }],
    });
    const workbook = await host.readSnapshot();
    expect(workbook.sheets[0]).toEqual(foreign);
    expect(namesOf(workbook)).toEqual([theirs, "検証結果"]);
  });

  it("takes a sheet of ours with another purpose for foreign", async () => {
    const ours = foreignSheet("進捗総括", [textCell(1, 1, "無")], { purpose: "findings" });
    const host = await open(workbookOf(ours));
    const outcome = await host.applyPlan(planOf(noteSheet("summary", "進捗総括", "今回")));
    expect(outcome.refused).toHaveLength(1);
    expect((await host.readSnapshot()).sheets).toEqual([ours]);
  });
}

function describeKeeping(open: HostFactory): void {
  it.each(KEPT_NAMES)("keeps a text as its %s, replaces it and takes it out", async (name) => {
    const host = await open(departmentWorkbook());
    const before = await host.readSnapshot();
    expect(await host.readKept(name)).toBeNull();
    await host.keep(name, '{"words":["目標 < 実績 & \\"計\\"","𠮷"]}');
    expect(await host.readKept(name)).toBe('{"words":["目標 < 実績 & \\"計\\"","𠮷"]}');
    await host.keep(name, "{}");
    expect(await host.readKept(name)).toBe("{}");
    expect(await host.readSnapshot()).toEqual(before);
    await host.keep(name, null);
    expect(await host.readKept(name)).toBeNull();
  });

  it("keeps texts apart, and keeps them while sheets are written", async () => {
    const host = await open(departmentWorkbook());
    await host.keep("profile", "様式");
    await host.keep("settings", "判定");
    await host.applyPlan(planOf(noteSheet("summary", "進捗総括", "今回")));
    expect([await host.readKept("profile"), await host.readKept("settings")]).toEqual([
      "様式",
      "判定",
    ]);
    await host.keep("settings", null);
    expect(await host.readKept("profile")).toBe("様式");
  });
}

function describeMarking(open: HostFactory): void {
  const marks = {
    format: 1,
    sheets: [
      {
        sheet: "1",
        marks: [
          { row: 2, column: 2, severity: "error" },
          { row: 7, column: 4, severity: "warning" },
        ],
      },
      { sheet: "提出前", marks: [{ row: 1, column: 1, severity: "information" }] },
    ],
  } as const;

  it("marks cells, those of a sheet that is gone excepted, and takes the marks back", async () => {
    const host = await open(departmentWorkbook());
    expect(await host.markCells(marks)).toMatchObject({
      marked: 2,
      unmarked: [{ sheet: "提出前", reason: "sheet-gone" }],
    });
    expect((await host.readSnapshot()).sheets).toEqual(departmentWorkbook().sheets);
    expect(await host.takeBackMarks()).toEqual({ restored: 2, kept: [], protectedSheets: [] });
    expect((await host.readSnapshot()).sheets).toEqual(departmentWorkbook().sheets);
    expect((await host.takeBackMarks()).restored).toBe(0);
  });

  it("keeps marks and documents apart, and marks while sheets are written", async () => {
    const host = await open(departmentWorkbook());
    await host.keep("settings", "判定");
    await host.markCells(marks);
    await host.applyPlan(planOf(noteSheet("summary", "進捗総括", "今回")));
    expect(await host.readKept("settings")).toBe("判定");
    await host.keep("settings", null);
    expect((await host.takeBackMarks()).restored).toBe(2);
  });
}

/** The report on what a host's workbook holds now. */
async function reportPlan(host: WorkbookHost): Promise<WorkbookPlan> {
  const into = await host.readSnapshot();
  const report = checkWorkbooks([readWorkbook(into, "ja")], {
    asOf: { year: 2022, month: 3, day: 31 },
    locale: "ja",
    settings: defaultSettings,
    snapshots: [into],
  });
  return planReport(report, { into, locale: "ja" });
}

/** The same plan as it would be had people typed into each place for them by now. */
const typedInto = ({ sheets }: WorkbookPlan): WorkbookPlan => ({
  format: 1,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.role !== "input") return cell;
      return { ...cell, content: { kind: "text", text: `記入 ${cell.row}-${cell.column}` } };
    }),
  })),
});

const typedTexts = ({ cells }: SheetPlan | SheetSnapshot): readonly string[] =>
  cells
    .flatMap((cell) => {
      if ("text" in cell) return [cell.text];
      return cell.content.kind === "text" ? [cell.content.text] : [];
    })
    .filter((text) => text.startsWith("記入 "));

function describeComments(open: HostFactory): void {
  it("keeps what people typed into its lists when the report is written again", async () => {
    const host = await open(lateWorkbook());
    const first = typedInto(await reportPlan(host));
    await host.applyPlan(first);
    const typed = first.sheets.flatMap(typedTexts);
    expect(typed.length).toBeGreaterThan(1);
    await host.applyPlan(await reportPlan(host));
    const sheets = (await host.readSnapshot()).sheets.filter(({ purpose }) => purpose !== null);
    expect(sheets.flatMap(typedTexts)).toEqual(typed);
  });
}
