import { strToU8, zipSync } from "fflate";
import type { HostErrorCode } from "../../../../src/hosts/host-error";
import { buildPackage, buildSheet, buildWorkbook, workbookParts } from "./build-package";
import { seeded } from "../../../support/random";
import { patchDirectory } from "./patch-zip";

/** A file made to harm, or of another kind than its name says, and what reading it ends in. */
export type HostileFile = {
  readonly name: string;
  readonly ends: "read" | HostErrorCode;
  readonly build: () => Uint8Array;
};

const SHEET = "xl/worksheets/sheet1.xml";
const UNPACKED = 64 * 1024 * 1024;
const SIZE_IN_RECORD = 24;
const [BLANK, LETTER_A] = [32, 97];
const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const parts = (): Record<string, string> =>
  workbookParts({ sheets: [{ name: "表", xml: `<sheetData>${ONE_CELL}</sheetData>` }] });
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const many = (count: number, xml: (at: number) => string): string => range(count).map(xml).join("");
const sheet = (afterData: string): Uint8Array =>
  buildWorkbook({
    sheets: [{ name: "表", xml: `<sheetData>${ONE_CELL}</sheetData>${afterData}` }],
  });
const merges = (references: readonly string[]): Uint8Array =>
  sheet(
    `<mergeCells>${references.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
  );
const withDoctype = (doctype: string, reference: string): Uint8Array =>
  buildPackage({
    ...parts(),
    [SHEET]: `${doctype}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${reference}</v></c></row></sheetData></worksheet>`,
  });

/** A sheet of the same few bytes again and again. */
function repeated(text: string): Uint8Array {
  const unit = strToU8(text);
  const bytes = new Uint8Array(UNPACKED);
  for (let at = 0; at + unit.length <= bytes.length; at += unit.length) bytes.set(unit, at);
  bytes.set(strToU8("<worksheet><sheetData>"), 0);
  return bytes;
}

/** A sheet of blanks, with a letter drawn by lot among them here and there, so that it packs no tighter than sheets do. */
function sparse(size: number): Uint8Array {
  const random = seeded(1);
  const bytes = new Uint8Array(size).fill(BLANK);
  for (let at = 0; at < size; at += 300) bytes[at] = LETTER_A + random.below(26);
  bytes.set(strToU8("<worksheet><sheetData>"), 0);
  bytes.set(strToU8("</sheetData></worksheet>"), size - 24);
  return buildPackage({ ...parts(), [SHEET]: bytes });
}

const bomb = (text: string): Uint8Array => buildPackage({ ...parts(), [SHEET]: repeated(text) });

/** A bomb whose directory says that its sheet has so many bytes. */
function lyingBomb(size: number): Uint8Array {
  const names = Object.keys(parts());
  return patchDirectory(bomb(" "), names.indexOf(SHEET), (record) =>
    record.setUint32(SIZE_IN_RECORD, size, true),
  );
}

const compoundFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
};

const BILLION_LAUGHS = `<!DOCTYPE w [<!ENTITY l0 "lol">${many(9, (at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)}]>`;
const QUADRATIC = `<!DOCTYPE w [<!ENTITY a "${"a".repeat(50_000)}">]>`;
const EXTERNAL = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>';

export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: "blanks without end", ends: "too-large", build: () => bomb(" ") },
  { name: "rows without end", ends: "too-large", build: () => bomb("<row><c/></row>") },
  { name: "a text without end", ends: "too-large", build: () => sparse(40 << 20) },
  { name: "a bomb that calls itself small", ends: "damaged", build: () => lyingBomb(1000) },
  { name: "a bomb that calls itself middling", ends: "damaged", build: () => lyingBomb(30 << 20) },
  {
    name: "entities of entities",
    ends: "unsafe",
    build: () => withDoctype(BILLION_LAUGHS, "&l9;"),
  },
  {
    name: "a long entity again and again",
    ends: "unsafe",
    build: () => withDoctype(QUADRATIC, "&a;".repeat(50_000)),
  },
  { name: "an entity from elsewhere", ends: "unsafe", build: () => withDoctype(EXTERNAL, "&x;") },
  {
    name: "a part name that leads upward",
    ends: "unsafe",
    build: () => buildPackage({ ...parts(), "../../evil.xml": "x" }),
  },
  {
    name: "two parts of one name",
    ends: "unsafe",
    build: () => buildPackage({ ...parts(), "xl\\workbook.xml": "x" }),
  },
  {
    name: "a million empty rows",
    ends: "read",
    build: () => buildSheet("<row/>".repeat(1_048_576)),
  },
  {
    name: "a million empty rows with numbers and heights",
    ends: "read",
    build: () => buildSheet(many(1_048_576, (at) => `<row r="${at + 1}" spans="1:30" ht="27"/>`)),
  },
  {
    name: "a quarter of a million blank cells, each with an end tag",
    ends: "read",
    build: () =>
      buildSheet(
        many(
          2500,
          (at) =>
            `<row r="${at + 1}">${many(100, (column) => `<c r="${String.fromCharCode(65 + (column % 26))}${at + 1}" s="0"></c>`)}</row>`,
        ) + '<row r="2501"><c r="A2501"><v>1</v></c></row>',
      ),
  },
  { name: "a merge over the whole sheet", ends: "read", build: () => merges(["A1:XFD1048576"]) },
  {
    name: "12,000 merges",
    ends: "read",
    build: () => merges(range(12_000).map((at) => `A${at * 2 + 1}:D${at * 2 + 2}`)),
  },
  {
    name: "100,000 merges over each other",
    ends: "damaged",
    build: () => merges(range(100_000).map((at) => `A${at + 1}:J${at + 10}`)),
  },
  {
    name: "100,000 merges as wide as the sheet",
    ends: "too-large",
    build: () => merges(range(100_000).map((at) => `A${at + 1}:XFD${at + 1}`)),
  },
  {
    name: "a thousand sheets",
    ends: "read",
    build: () =>
      buildWorkbook({
        sheets: range(1000).map((at) => ({
          name: `様式${at}`,
          xml: `<sheetData>${ONE_CELL}</sheetData>`,
        })),
      }),
  },
  {
    name: "one cell in the last corner",
    ends: "read",
    build: () => buildSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  },
  {
    name: "a cell in each corner and merges down the side",
    ends: "read",
    build: () =>
      buildWorkbook({
        sheets: [
          {
            name: "表",
            xml: `<sheetData>${ONE_CELL}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells>${many(1000, (at) => `<mergeCell ref="A${at * 1000 + 2}:B${at * 1000 + 900}"/>`)}</mergeCells>`,
          },
        ],
      }),
  },
  {
    name: "a data validation over the whole sheet",
    ends: "read",
    build: () =>
      sheet(
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"順調,遅れ"</formula1></dataValidation></dataValidations>',
      ),
  },
  {
    name: "20,000 conditional formats",
    ends: "read",
    build: () =>
      sheet(
        many(
          20_000,
          (at) =>
            `<conditionalFormatting sqref="A${at + 1}:XFD${at + 1}"><cfRule type="expression" priority="${at + 1}"><formula>A1</formula></cfRule></conditionalFormatting>`,
        ),
      ),
  },
  {
    name: "30,000 formats and 20,000 names",
    ends: "read",
    build: () =>
      buildWorkbook({
        sheets: [{ name: "表", xml: `<sheetData>${ONE_CELL}</sheetData>` }],
        styles: `<numFmts>${many(20_000, (at) => `<numFmt numFmtId="${at + 200}" formatCode="0&quot;${at}&quot;"/>`)}</numFmts><cellXfs>${many(30_000, (at) => `<xf numFmtId="${200 + (at % 20_000)}"/>`)}</cellXfs>`,
        afterSheets: `<definedNames>${many(20_000, (at) => `<definedName name="名${at}">表!$A$1</definedName>`)}</definedNames>`,
      }),
  },
  {
    name: "names of JavaScript's own",
    ends: "read",
    build: () =>
      buildWorkbook({
        sheets: [{ name: "__proto__", xml: `<sheetData>${ONE_CELL}</sheetData>` }],
        afterSheets:
          '<definedNames><definedName name="constructor">__proto__!$A$1</definedName></definedNames>',
      }),
  },
  {
    name: "an encrypted workbook",
    ends: "encrypted",
    build: () => compoundFile("EncryptedPackage"),
  },
  { name: "an old .xls", ends: "legacy-xls", build: () => compoundFile("Workbook") },
  {
    name: "a text with commas",
    ends: "text-file",
    build: () => strToU8("番号,指標\r\n1,人口\r\n"),
  },
  {
    name: "a web page",
    ends: "web-page",
    build: () => strToU8("<html><body><table><tr><td>1</td></tr></table></body></html>"),
  },
  {
    name: "an OpenDocument spreadsheet",
    ends: "open-document",
    build: () =>
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
        "content.xml": strToU8("<office/>"),
      }),
  },
  {
    name: "a workbook cut off in the middle",
    ends: "truncated",
    build: () => {
      const whole = buildPackage(parts());
      return whole.subarray(0, whole.length >> 1);
    },
  },
  { name: "a file of no bytes", ends: "empty-file", build: () => new Uint8Array(0) },
];
