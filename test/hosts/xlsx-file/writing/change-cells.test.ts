import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { CellChange, CellContent } from "../../../../src/core";
import { openXlsxFile } from "../../../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "../../../support/paths";
import { buildPackage, workbookParts, type WorkbookXml } from "../support/build-package";
import { partOf, partsOf } from "./grafted";
import { handMadeParts, zipParts } from "./hand-made-packages";
import { lintPackage } from "../../../support/package-lint/package-lint";

const PYTHON = "/usr/bin/python3";
const hasOpenpyxl = spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;

const text = (words: string): CellContent => ({ kind: "text", text: words });
const number = (value: number): CellContent => ({ kind: "number", number: value });

const change = (
  sheet: string,
  row: number,
  column: number,
  from: CellContent,
  to: CellContent,
): CellChange => ({
  sheet,
  position: { row, column },
  from,
  to,
});

const bookOf = (sheetData: string, rest: Partial<WorkbookXml> = {}, after = ""): Uint8Array =>
  buildPackage(
    workbookParts({
      sheets: [{ name: "1", xml: `<sheetData>${sheetData}</sheetData>${after}` }],
      ...rest,
    }),
  );

const sheetOf = (bytes: Uint8Array): string => partOf(partsOf(bytes), "xl/worksheets/sheet1.xml");

async function changed(bytes: Uint8Array, ...changes: readonly CellChange[]) {
  const host = openXlsxFile("様式.xlsx", bytes);
  const outcome = await host.changeCells(changes);
  return { ...outcome, bytes: host.bytes() };
}

test("only the cell changes: its look, its neighbours and every other part stay byte for byte", async () => {
  const before = zipParts(handMadeParts);
  const { bytes } = await changed(before, change("実績", 1, 1, text("利用者数"), number(7)));
  const [old, now] = [unzipSync(before), unzipSync(bytes)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  const differing = Object.keys(old).filter(
    (name) => !Buffer.from(old[name] ?? []).equals(Buffer.from(now[name] ?? [])),
  );
  expect(differing).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(sheetOf(bytes)).toBe(
    handMadeParts["xl/worksheets/sheet1.xml"]?.replace(
      '<c r="A1" t="inlineStr"><is><t>利用者数</t></is></c>',
      '<c r="A1"><v>7</v></c>',
    ),
  );
  expect(lintPackage(bytes)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "a shared string",
    '<row r="1" spans="1:2"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1"><v>1</v></c></row>',
    '<row r="1" spans="1:2"><c r="A1" s="0"><v>12</v></c><c r="B1"><v>1</v></c></row>',
  ],
  [
    "cells without addresses",
    '<row><c t="s"><v>0</v></c><c><v>1</v></c></row>',
    "<row><c><v>12</v></c><c><v>1</v></c></row>",
  ],
  [
    "a cell with an extension",
    '<row r="1"><c r="A1" t="s" ph="1"><v>0</v><extLst/></c></row>',
    '<row r="1"><c r="A1"><v>12</v></c></row>',
  ],
])("%s becomes a number", async (_, before, after) => {
  const sharedStrings = "<si><r><t>１</t></r><r><t>２</t></r></si>";
  const bytes = bookOf(before, { sharedStrings });
  const result = await changed(bytes, change("1", 1, 1, text("１２"), number(12)));
  expect(result.refused).toEqual([]);
  expect(sheetOf(result.bytes)).toContain(`<sheetData>${after}</sheetData>`);
});

test("a prefix of the part's own is kept, and an empty row opened", async () => {
  const parts = partsOf(bookOf(""));
  const sheet = partOf(parts, "xl/worksheets/sheet1.xml")
    .replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
    .replace("</worksheet>", "</x:worksheet>")
    .replace(
      /<sheetData>.*<\/sheetData>|<sheetData\/>/,
      '<x:sheetData><x:row r="2"/></x:sheetData>',
    );
  const bytes = buildPackage({ ...parts, "xl/worksheets/sheet1.xml": sheet });
  const { bytes: now } = await changed(
    bytes,
    change("1", 2, 2, { kind: "blank" }, number(2021)),
    change("1", 2, 1, { kind: "blank" }, text("a<b")),
  );
  expect(sheetOf(now)).toContain(
    '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">a&lt;b</x:t></x:is></x:c><x:c r="B2"><x:v>2021</x:v></x:c></x:row>',
  );
});

test("a workbook with formulas asks to be calculated when it is opened, one without does not", async () => {
  const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>１２</t></is></c>';
  const fix = change("1", 1, 1, text("１２"), number(12));
  const plain = await changed(bookOf(`${cells}</row>`), fix);
  expect(partOf(partsOf(plain.bytes), "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  const summed = `${cells}<c r="B1"><f>SUM(A1)</f><v>0</v></c></row>`;
  const added = await changed(bookOf(summed), fix);
  expect(partOf(partsOf(added.bytes), "xl/workbook.xml")).toContain(
    '</sheets><calcPr fullCalcOnLoad="1"/>',
  );
  const afterSheets = '<definedNames/><calcPr calcId="191029"/>';
  const kept = await changed(bookOf(summed, { afterSheets }), fix);
  expect(partOf(partsOf(kept.bytes), "xl/workbook.xml")).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"></calcPr>',
  );
  expect(lintPackage(kept.bytes)).toEqual([]);
});

const STYLES = `<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="9"/><xf numFmtId="49"/></cellXfs>`;

test("on a protected sheet only cells that people may type into are changed", async () => {
  const cell = (address: string, style: number): string =>
    `<c r="${address}" s="${style}" t="inlineStr"><is><t>１２</t></is></c>`;
  const bytes = bookOf(
    `<row r="1">${cell("A1", 0)}${cell("B1", 1)}</row>`,
    { styles: STYLES },
    '<sheetProtection sheet="1"/>',
  );
  const result = await changed(
    bytes,
    change("1", 1, 1, text("１２"), number(12)),
    change("1", 1, 2, text("１２"), number(12)),
  );
  expect(
    result.refused.map(({ change: { position }, reason }) => [position.column, reason]),
  ).toEqual([[1, "sheet-protected"]]);
  expect(result.changed).toHaveLength(1);
});

test.each([
  [2, 12, ["shown-otherwise"]],
  [3, 12, []],
  [0, 12, []],
])("under cell format %d the number %d is refused: %j", async (style, value, reasons) => {
  const bytes = bookOf(
    `<row r="1"><c r="A1" s="${style}" t="inlineStr"><is><t>12</t></is></c></row>`,
    { styles: STYLES },
  );
  const { refused } = await changed(bytes, change("1", 1, 1, text("12"), number(value)));
  expect(refused.map(({ reason }) => reason)).toEqual(reasons);
});

const FACTS = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["12"]
print(json.dumps([[cell.value, cell.data_type] for row in sheet["A1:H12"] for cell in row if cell.value is not None], ensure_ascii=False, default=str))
`;

(hasOpenpyxl ? test : test.skip)(
  "openpyxl reads the changed cell and all others as before",
  async () => {
    const before = new Uint8Array(readFileSync(samplePath("seki")));
    const host = openXlsxFile("seki.xlsx", before);
    const { sheets } = await host.readSnapshot();
    const cell = sheets
      .find(({ name }) => name === "12")
      ?.cells.find(({ value }) => value.kind === "text");
    if (cell?.value.kind !== "text") throw new Error("no text");
    const { row, column, value } = cell;
    const { changed: made } = await host.changeCells([
      change("12", row, column, value, number(8125)),
    ]);
    expect(made).toHaveLength(1);
    const folder = mkdtempSync(join(tmpdir(), "changed-"));
    const read = (name: string, bytes: Uint8Array): readonly unknown[] => {
      writeFileSync(join(folder, name), bytes);
      return JSON.parse(
        execFileSync(PYTHON, ["-c", FACTS, join(folder, name)], { encoding: "utf8" }),
      );
    };
    try {
      const [old, now] = [read("before.xlsx", before), read("after.xlsx", host.bytes())];
      expect(now).toEqual(old.map((each, index) => (index === 0 ? [8125, "n"] : each)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
