import { readFileSync } from "node:fs";
import * as sheetJs from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import type { CellMark, MarkPlan } from "../../../../src/core";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { openXlsxFile, type XlsxFileHost } from "../../../../src/hosts/xlsx-file/xlsx-file-host";
import { lintPackage } from "../../../support/package-lint/package-lint";
import { samplePath } from "../../../support/paths";
import { buildWorkbook } from "../support/build-package";
import { RICH_KINDS, richWorkbook } from "../support/rich-workbook/rich-workbook";
import { partOf, partsOf } from "../writing/grafted";
import { zipParts } from "../writing/hand-made-packages";

const SHEET = "xl/worksheets/sheet1.xml";

const mark = (row: number, column: number, severity: CellMark["severity"] = "error"): CellMark => ({
  row,
  column,
  severity,
});
const planOf = (sheet: string, ...marks: readonly CellMark[]): MarkPlan => ({
  format: 1,
  sheets: [{ sheet, marks }],
});

const open = (bytes: Uint8Array): XlsxFileHost => openXlsxFile("実績.xlsx", bytes);
const unpacked = (host: XlsxFileHost, part: string): string =>
  strFromU8(unzipSync(host.bytes())[part] ?? new Uint8Array());

/** A workbook of one sheet, unprotected, with these rows. */
const small = (rows: string, rest = "", before = ""): Uint8Array =>
  buildWorkbook({
    sheets: [{ name: "表", xml: `${before}<sheetData>${rows}</sheetData>${rest}` }],
    styles:
      '<fonts><font/></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="2" borderId="0" applyFill="1"><alignment horizontal="center"/></xf></cellXfs>',
  });

const fillOf = (bytes: Uint8Array, address: string): unknown => {
  const cell: unknown = sheetJs.read(bytes, { cellStyles: true, sheetStubs: true }).Sheets["表"]?.[
    address
  ];
  const { s } = Object.assign({ s: {} }, cell);
  return Object.assign({ fgColor: {} }, s).fgColor;
};

const ROWS =
  '<row r="1"><c r="A1" s="1"><v>44286</v></c><c r="C1" t="inlineStr"><is><t>達成</t></is></c></row><row r="3"/>';

test("a marked cell has another fill, and keeps everything else that its style says", async () => {
  const host = open(small(ROWS));
  expect(await host.markCells(planOf("表", mark(1, 1), mark(1, 3, "warning")))).toEqual({
    marked: 2,
    unmarked: [],
  });
  expect(unpacked(host, SHEET)).toContain('<c r="A1" s="2"><v>44286</v></c><c s="3" r="C1" t=');
  expect(unpacked(host, "xl/styles.xml")).toContain(
    '<xf numFmtId="14" fontId="0" borderId="0" fillId="3" applyFill="1"><alignment horizontal="center"/></xf>',
  );
  expect([fillOf(host.bytes(), "A1"), fillOf(host.bytes(), "C1")]).toEqual([
    { rgb: "FF9D8B" },
    { rgb: "FFD86D" },
  ]);
});

test("cells, rows and columns that are not there are added in their places", async () => {
  const host = open(small(ROWS, "", '<cols><col min="2" max="2" width="9" style="1"/></cols>'));
  await host.markCells(planOf("表", mark(1, 2), mark(2, 4), mark(3, 1), mark(3, 2), mark(9, 1)));
  expect(unpacked(host, SHEET)).toContain(
    '<c r="B1" s="2"/><c r="C1" t="inlineStr"><is><t>達成</t></is></c></row><row r="2"><c r="D2" s="3"/></row><row r="3"><c r="A3" s="3"/><c r="B3" s="2"/></row><row r="9"><c r="A9" s="3"/></row></sheetData>',
  );
  expect(lintPackage(host.bytes())).toEqual([]);
});

test("an empty sheet takes marks", async () => {
  const bytes = buildWorkbook({ sheets: [{ name: "表", xml: "<sheetData/>" }] });
  const host = open(bytes);
  await host.markCells(planOf("表", mark(2, 2), mark(5, 1)));
  expect(unpacked(host, SHEET)).toContain(
    '<sheetData><row r="2"><c r="B2" s="1"/></row><row r="5"><c r="A5" s="1"/></row></sheetData>',
  );
  await host.takeBackMarks();
  expect(unpacked(host, SHEET)).toBe(partOf(partsOf(bytes), SHEET));
});

test("only the sheet, the styles and the record of marks change", async () => {
  for (const kind of RICH_KINDS) {
    const bytes = unprotected(kind);
    const host = open(bytes);
    await host.markCells(planOf("実績", mark(2, 2), mark(3, 2, "information")));
    const [before, after] = [openArchive("a.xlsx", bytes), openArchive("b.xlsx", host.bytes())];
    const changed = before.entries
      .map(({ name }) => name)
      .filter((name) => Buffer.compare(before.stored(name).local, after.stored(name).local) !== 0);
    expect(changed).toEqual([
      "[Content_Types].xml",
      SHEET,
      "xl/styles.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(lintPackage(host.bytes())).toEqual([]);
  }
});

/** The rich workbook without the protection of its sheet. */
const unprotected = (kind: (typeof RICH_KINDS)[number]): Uint8Array => {
  const parts = unzipSync(richWorkbook(kind));
  const text = strFromU8(parts[SHEET] ?? new Uint8Array());
  return zipParts({ ...parts, [SHEET]: text.replace(/<sheetProtection[^>]*>/, "") });
};

test.each(RICH_KINDS)("marks that are taken back give the very part again (%s)", async (kind) => {
  const bytes = unprotected(kind);
  const host = open(bytes);
  await host.markCells(planOf("実績", mark(2, 2), mark(3, 9), mark(7, 1, "warning")));
  const later = open(host.bytes());
  expect(await later.takeBackMarks()).toEqual({ restored: 3, kept: [], protectedSheets: [] });
  const [before, after] = [unzipSync(bytes), unzipSync(later.bytes())];
  const differing = Object.keys(after).filter(
    (name) =>
      Buffer.compare(after[name] ?? new Uint8Array(), before[name] ?? new Uint8Array()) !== 0,
  );
  expect(differing).toEqual(["xl/styles.xml"]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
});

test("a byte order mark, comments and odd quotes come back too", async () => {
  const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- s="9" --><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r='1' ><x:c r='A1' s = '1' ><x:v>1</x:v></x:c></x:row >\n</x:sheetData></x:worksheet>\n`;
  const bytes = zipParts({ ...partsOf(small("")), [SHEET]: xml });
  const host = open(bytes);
  await host.markCells(planOf("表", mark(1, 1), mark(1, 2), mark(2, 1)));
  expect(unpacked(host, SHEET)).toContain(
    `<x:c r='A1' s = "2" ><x:v>1</x:v></x:c><x:c r="B1" s="3"/></x:row >\n<x:row r="2"><x:c r="A2" s="3"/></x:row></x:sheetData>`,
  );
  await host.takeBackMarks();
  expect(Buffer.from(unzipSync(host.bytes())[SHEET] ?? [])).toEqual(Buffer.from(xml));
});

test("marking anew takes the earlier marks back first", async () => {
  const bytes = small(ROWS);
  const host = open(bytes);
  await host.markCells(planOf("表", mark(1, 1), mark(5, 5)));
  await host.markCells(planOf("表", mark(1, 3)));
  await host.takeBackMarks();
  expect(unpacked(host, SHEET)).toBe(partOf(partsOf(bytes), SHEET));
  expect(await host.takeBackMarks()).toEqual({ restored: 0, kept: [], protectedSheets: [] });
});

describe("where another program has saved the file since", () => {
  /** As if Excel had saved the sheet: with a row inserted above, and other spaces. */
  const savedAnew = (host: XlsxFileHost, change: (text: string) => string): XlsxFileHost => {
    const parts = partsOf(host.bytes());
    const text = change(partOf(parts, SHEET));
    expect(text).not.toBe(parts[SHEET]);
    return open(zipParts({ ...parts, [SHEET]: text }));
  };

  test("marks are found where they lie by now and get their own fills back", async () => {
    const host = open(small(ROWS));
    await host.markCells(planOf("表", mark(1, 1), mark(1, 3)));
    const later = savedAnew(host, (text) =>
      text.replaceAll('r="1"', 'r="2"').replaceAll("A1", "A2").replaceAll("C1", "C2"),
    );
    expect(await later.takeBackMarks()).toEqual({ restored: 2, kept: [], protectedSheets: [] });
    expect(fillOf(later.bytes(), "A2")).toEqual({ theme: 4, tint: 0.5 });
    expect(fillOf(later.bytes(), "C2")).toEqual({});
  });

  test("a cell that people filled themselves keeps their fill", async () => {
    const host = open(small(ROWS));
    await host.markCells(planOf("表", mark(1, 1), mark(1, 3)));
    const later = savedAnew(host, (text) => text.replace('s="3" r="C1"', 's="1" r="C1"'));
    expect(await later.takeBackMarks()).toEqual({
      restored: 1,
      kept: [{ sheet: "表", cells: [{ row: 1, column: 3 }] }],
      protectedSheets: [],
    });
  });
});

test("a protected sheet stays unmarked, one that allows formats is marked", async () => {
  const locked = open(small(ROWS, '<sheetProtection sheet="1"/>'));
  expect(await locked.markCells(planOf("表", mark(1, 1)))).toEqual({
    marked: 0,
    unmarked: [{ sheet: "表", reason: "sheet-protected", cells: [{ row: 1, column: 1 }] }],
  });
  const open_ = open(small(ROWS, '<sheetProtection sheet="1" formatCells="0"/>'));
  expect((await open_.markCells(planOf("表", mark(1, 1)))).marked).toBe(1);
});

test("a sheet that was protected since keeps its marks and their record", async () => {
  const host = open(small(ROWS));
  await host.markCells(planOf("表", mark(1, 1)));
  const parts = partsOf(host.bytes());
  const text = partOf(parts, SHEET).replace(
    "</sheetData>",
    '</sheetData><sheetProtection sheet="1"/>',
  );
  const locked = open(zipParts({ ...parts, [SHEET]: text }));
  expect(await locked.takeBackMarks()).toEqual({ restored: 0, kept: [], protectedSheets: ["表"] });
  const unlocked = partOf(partsOf(locked.bytes()), SHEET).replace(/<sheetProtection[^>]*>/, "");
  const later = open(zipParts({ ...partsOf(locked.bytes()), [SHEET]: unlocked }));
  expect((await later.takeBackMarks()).restored).toBe(1);
});

test("marks stay where a report is written beside them", async () => {
  const seki = new Uint8Array(readFileSync(samplePath("seki")));
  const host = open(seki);
  await host.markCells(planOf("1", mark(8, 5), mark(9, 5)));
  await host.applyPlan({ format: 1, sheets: [] });
  await host.keep("settings", "{}");
  expect((await host.takeBackMarks()).restored).toBe(2);
  expect(await host.readKept("settings")).toBe("{}");
});
