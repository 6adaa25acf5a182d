import type { WorkbookPlan } from "../../../src/core";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { buildSheet, buildWorkbook } from "./support/build-package";
import { hostErrorCode } from "./support/host-error-code";

const A1 = '<row r="1"><c r="A1"><v>1</v></c></row>';
const plan: WorkbookPlan = {
  format: 1,
  sheets: [
    {
      purpose: "summary",
      name: "進捗総括",
      columns: [{ width: 10 }],
      rowHeights: [],
      cells: [{ row: 1, column: 1, content: { kind: "text", text: "=1+1" }, role: "title" }],
      mergedAreas: [],
      frozenRows: 0,
      repeatedRows: null,
      filter: null,
      tables: [],
      charts: [],
      conditionalFormats: [],
      page: { paper: "A4", orientation: "portrait", footer: { left: [], center: [], right: [] } },
    },
  ],
};

test("what is no workbook is refused when it is opened", () => {
  expect(hostErrorCode(() => openXlsxFile("a.csv", Buffer.from("a,b")))).toBe("text-file");
});

test("a sheet that is broken is found out when it is read", async () => {
  const host = openXlsxFile("a.xlsx", buildWorkbook({ sheets: [{ name: "表", xml: "<a>" }] }));
  await expect(host.readSnapshot()).rejects.toMatchObject({ code: "damaged", file: "a.xlsx" });
});

test("the snapshot and the looks name the same sheets", async () => {
  const host = openXlsxFile("a.xlsx", buildSheet(A1));
  const [snapshot, looks] = [await host.readSnapshot(), await host.readAppearance()];
  expect(looks.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
});

test("bytes stay as they came until a plan is applied", async () => {
  const bytes = buildSheet(A1);
  const host = openXlsxFile("a.xlsx", bytes);
  await host.readSnapshot();
  expect(host.bytes()).toEqual(bytes);
});

test("after a plan was applied the host has the new workbook", async () => {
  const host = openXlsxFile("a.xlsx", buildSheet(A1));
  const outcome = await host.applyPlan(plan);
  expect(outcome).toEqual({ written: [{ purpose: "summary", name: "進捗総括" }], refused: [] });
  const { sheets } = await host.readSnapshot();
  expect(sheets.map(({ name, purpose }) => [name, purpose])).toEqual([
    ["表", null],
    ["進捗総括", "summary"],
  ]);
  expect(sheets[1]?.cells[0]?.value).toEqual({ kind: "text", text: "=1+1" });
  expect(await openXlsxFile("b.xlsx", host.bytes()).readSnapshot()).toMatchObject({ sheets });
});
