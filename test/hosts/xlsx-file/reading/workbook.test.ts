import {
  buildPackage,
  buildWorkbook,
  MAIN_NAMESPACE,
  RELATIONSHIP_TYPES,
  workbookParts,
} from "../support/build-package";
import { hostErrorCode } from "../support/host-error-code";
import { readBytes, readFirstSheet, textsOf } from "../support/read-workbook";

const DATA = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
const SHARED = "<si><t>実績</t></si>";
const small = { sheets: [{ name: "表", xml: DATA }], sharedStrings: SHARED };

const replaced = (parts: Record<string, string>, from: string, to: string) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, xml.replaceAll(from, to)]));
const renamed = (parts: Record<string, string>, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [names[name] ?? name, xml]));

test("sheets come in the order of their tabs with their visibility", () => {
  const { sheets } = readBytes(
    buildWorkbook({
      sheets: [
        { name: "総括", xml: "<sheetData/>" },
        { name: "R3&amp;R4", xml: "<sheetData/>", attributes: 'state="hidden"' },
        { name: "__proto__", xml: "<sheetData/>", attributes: 'state="veryHidden"' },
      ],
    }),
  );
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["総括", "visible"],
    ["R3&R4", "hidden"],
    ["__proto__", "very-hidden"],
  ]);
});

test("a snapshot is plain JSON that knows its file", () => {
  const snapshot = readBytes(buildWorkbook(small));
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  expect(snapshot).toMatchObject({ format: 1, file: "a.xlsx" });
});

describe("marks", () => {
  const purposeWith = (definedNames: string) =>
    readFirstSheet(
      buildWorkbook({
        sheets: [{ name: "課長&apos;s 総括", xml: "<sheetData/>" }],
        afterSheets: `<definedNames>${definedNames}</definedNames>`,
      }),
    ).purpose;

  test.each([
    [
      "tell what a renamed sheet is for",
      `<definedName name="_shinchoku.summary" hidden="1">'課長''s 総括'!$A$1</definedName>`,
      "summary",
    ],
    [
      "of other programs mean nothing",
      `<definedName name="_other.summary">'課長''s 総括'!$A$1</definedName>`,
      null,
    ],
    [
      "private to a sheet mean nothing",
      `<definedName name="_shinchoku.summary" localSheetId="0">'課長''s 総括'!$A$1</definedName>`,
      null,
    ],
    [
      "whose sheet is gone mean nothing",
      '<definedName name="_shinchoku.summary">#REF!</definedName>',
      null,
    ],
  ])("%s", (_, names, purpose) => {
    expect(purposeWith(names)).toBe(purpose);
  });
});

describe("packages as other programs write them", () => {
  const parts = workbookParts(small);
  const prefixed = (xml: string): string =>
    xml
      .replace(`xmlns="${MAIN_NAMESPACE}"`, `xmlns:x="${MAIN_NAMESPACE}"`)
      .replace(/<(\/?)(?=[a-z])/gi, "<$1x:");

  test.each([
    [
      "with prefixed elements",
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name,
          /^xl\/[^_]/.test(name) ? prefixed(xml) : xml,
        ]),
      ),
    ],
    [
      "in strict OOXML",
      replaced(
        replaced(parts, MAIN_NAMESPACE, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        RELATIONSHIP_TYPES,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
    ],
    [
      "with absolute targets",
      replaced(replaced(parts, 'Target="', 'Target="/xl/'), "/xl/xl/", "/xl/"),
    ],
    [
      "with parts of any name",
      renamed(
        replaced(
          replaced(parts, "worksheets/sheet1.xml", "データ/a.xml"),
          "xl/workbook.xml",
          "xl/book.xml",
        ),
        {
          "xl/worksheets/sheet1.xml": "xl/データ/a.xml",
          "xl/workbook.xml": "xl/book.xml",
          "xl/_rels/workbook.xml.rels": "xl/_rels/book.xml.rels",
        },
      ),
    ],
    [
      "with names in another case",
      renamed(parts, { "xl/worksheets/sheet1.xml": "xl/Worksheets/Sheet1.xml" }),
    ],
    [
      "with a byte order mark",
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, `\ufeff${xml}`])),
    ],
  ])("%s", (_, other) => {
    expect(textsOf(readFirstSheet(buildPackage(other)))).toEqual({ A1: "実績" });
  });

  test("with parts in UTF-16", () => {
    const utf16 = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        Buffer.from(`\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le"),
      ]),
    );
    expect(textsOf(readFirstSheet(buildPackage(utf16)))).toEqual({ A1: "実績" });
  });
});

test("chart sheets are left out", () => {
  const parts = workbookParts({
    sheets: [
      { name: "グラフ", xml: "" },
      { name: "表", xml: "<sheetData/>" },
    ],
  });
  const relationships = "xl/_rels/workbook.xml.rels";
  parts[relationships] = (parts[relationships] ?? "").replace('/worksheet"', '/chartsheet"');
  expect(readBytes(buildPackage(parts)).sheets.map(({ name }) => name)).toEqual(["表"]);
});

describe("what is no workbook is refused", () => {
  const parts = workbookParts(small);
  const without = (name: string): Uint8Array =>
    buildPackage(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));

  test.each([
    [
      "a text document",
      buildPackage(
        replaced(parts, "spreadsheetml.sheet.main+xml", "wordprocessingml.document.main+xml"),
      ),
      "not-a-workbook",
    ],
    [
      "a binary workbook",
      buildPackage(
        replaced(
          parts,
          "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
      ),
      "not-a-workbook",
    ],
    ["a package that names no main part", without("_rels/.rels"), "not-a-workbook"],
    ["a workbook whose part is lost", without("xl/workbook.xml"), "damaged"],
    ["a workbook with a sheet lost", without("xl/worksheets/sheet1.xml"), "damaged"],
    [
      "a workbook with a broken sheet",
      buildPackage({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }),
      "damaged",
    ],
  ])("%s", (_, bytes, code) => {
    expect(hostErrorCode(() => readBytes(bytes))).toBe(code);
  });

  test("a workbook with macros is one", () => {
    const macros = replaced(
      parts,
      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    expect(hostErrorCode(() => readBytes(buildPackage(macros)))).toBeNull();
  });
});
