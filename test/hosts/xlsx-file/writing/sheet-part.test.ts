import * as sheetJs from "@e965/xlsx";
import type { NumberDisplay, PageLine, SheetPlan } from "../../../../src/core";
import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { graft, partOf } from "./grafted";
import { planOf, textCell } from "./sheet-plans";

const sheetOf = (sheet: Partial<SheetPlan>): string =>
  partOf(graft(emptyWorkbook(), planOf(sheet)).parts, "xl/worksheets/sheet2.xml");

test.each<[NumberDisplay, number, string]>([
  ["integer", 1234.4, "1,234"],
  ["integer", -1234, "-1,234"],
  ["decimal", 1234, "1,234"],
  ["decimal", 85.5, "85.5"],
  ["decimal", 85.25, "85.25"],
  ["decimal", 85.256, "85.26"],
  ["decimal", 84.999, "85"],
  ["percent", 0.123, "12.3%"],
  ["plain", 2021, "2021"],
])("%s shows %d as %s", (format, number, shown) => {
  const { bytes } = graft(
    emptyWorkbook(),
    planOf({
      cells: [{ row: 1, column: 1, role: "figure", content: { kind: "number", number, format } }],
    }),
  );
  expect(sheetJs.read(bytes).Sheets["進捗総括"]?.["A1"]).toMatchObject({
    t: "n",
    v: number,
    w: shown,
  });
});

test("a number that is none is an error value, never broken XML", () => {
  const content = { kind: "number", number: Number.NaN, format: "plain" } as const;
  expect(sheetOf({ cells: [{ row: 1, column: 1, role: "figure", content }] })).toContain(
    't="e"><v>#NUM!</v>',
  );
});

test("cells come row by row whatever their order in the plan, and rows with a height only as well", () => {
  const xml = sheetOf({
    cells: [textCell(3, 2, "d"), textCell(1, 27, "b"), textCell(3, 1, "c"), textCell(1, 2, "a")],
    rowHeights: [
      { row: 2, height: 30 },
      { row: 5, height: 500 },
    ],
  });
  expect([...xml.matchAll(/<c r="(\w+)"/g)].map(([, address]) => address)).toEqual([
    "B1",
    "AA1",
    "A3",
    "B3",
  ]);
  expect(xml).toMatch(/<row r="1">.*<row r="2" ht="30"\/><row r="3">.*<row r="5" ht="409.5"\/>/);
  expect(xml).toContain('<dimension ref="A1:AA3"/>');
});

test("covered cells of a merged area look like its first cell, so that its border closes", () => {
  const xml = sheetOf({
    cells: [textCell(1, 1, "計", { role: "total" })],
    mergedAreas: [{ top: 1, left: 1, bottom: 2, right: 2 }],
  });
  const styles = [...xml.matchAll(/<c r="\w+" s="(\d+)"/g)].map(([, style]) => style);
  expect(styles).toHaveLength(4);
  expect(new Set(styles).size).toBe(1);
  expect(xml).toContain('<mergeCell ref="A1:B2"/>');
});

test("rows from the top stay in view", () => {
  expect(sheetOf({ frozenRows: 5 })).toContain(
    '<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>',
  );
  expect(sheetOf({ frozenRows: 0 })).not.toContain("<pane");
});

test("a column of 10 digits is as wide as Excel makes one", () => {
  expect(sheetOf({ columns: [{ width: 10 }, { width: 300 }] })).toContain(
    '<cols><col min="1" max="1" width="10.7109375" customWidth="1"/><col min="2" max="2" width="255" customWidth="1"/></cols>',
  );
});

test("a sheet prints one page wide, with words, file, day and page numbers at the foot", () => {
  const footer: PageLine = {
    left: ["R&D 計画（", { field: "file" }, "）"],
    center: [{ field: "page" }, " / ", { field: "pages" }],
    right: ["印刷日 ", { field: "date" }],
  };
  const xml = sheetOf({ page: { paper: "A4", orientation: "portrait", footer } });
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain(
    '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>',
  );
  expect(xml).toContain(
    "<oddFooter>&amp;LR&amp;&amp;D 計画（&amp;F）&amp;C&amp;P / &amp;N&amp;R印刷日 &amp;D</oddFooter>",
  );
});

test("a sheet prints on A3 where it is planned so", () => {
  const footer: PageLine = { left: [], center: [], right: [] };
  const xml = sheetOf({ page: { paper: "A3", orientation: "landscape", footer } });
  expect(xml).toContain(
    '<pageSetup paperSize="8" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
  );
  expect(xml).not.toContain("headerFooter");
});

test("a column is hidden where it is planned so", () => {
  expect(sheetOf({ columns: [{ width: 10 }, { width: 10, hidden: true }] })).toContain(
    '<col min="2" max="2" width="10.7109375" customWidth="1" hidden="1"/>',
  );
});

test("a footer stays below the 255 characters that Excel takes", () => {
  const xml = sheetOf({
    page: {
      paper: "A4",
      orientation: "landscape",
      footer: {
        left: ["&𠮷".repeat(300)],
        center: [{ field: "page" }],
        right: [{ field: "date" }],
      },
    },
  });
  const [, footer = ""] = /<oddFooter>(.*)<\/oddFooter>/.exec(xml) ?? [];
  const code = footer.replaceAll("&amp;", "&");
  expect(code.length).toBeLessThanOrEqual(255);
  expect(code).toMatch(/^&L(&&𠮷)+&C&P&R&D$/u);
});
