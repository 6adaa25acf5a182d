import * as sheetJs from "@e965/xlsx";
import fc from "fast-check";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { readWorkbookPart } from "../../../../src/hosts/xlsx-file/reading/workbook-part";
import { readWorkbookSnapshot } from "../../../../src/hosts/xlsx-file/reading/workbook-snapshot";
import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { graft, partOf } from "./grafted";
import { planOf, textCell } from "./sheet-plans";

const written = (text: string): ReturnType<typeof graft> =>
  graft(emptyWorkbook(), planOf({ cells: [textCell(1, 1, text)] }));

const readBack = (bytes: Uint8Array): unknown => {
  const archive = openArchive("x.xlsx", bytes);
  const snapshot = readWorkbookSnapshot("x.xlsx", archive, readWorkbookPart("x.xlsx", archive));
  return snapshot.sheets.at(-1)?.cells[0]?.value;
};

const LOOK_ALIKES = [
  "=1+1",
  "-",
  "+",
  "@SUM(A1)",
  "1/2",
  "(1)",
  "007",
  "R3.3.31",
  "１２％",
  "12%",
  "1e5",
  "TRUE",
  "#N/A",
  "'引用符",
  "令和3年4月1日",
  " 前後の空白 ",
  "一行目\n二行目\tタブ",
  "<c>&amp;\"'",
  "𠮷野家と葛󠄀城市",
  "㎡①Ⅲ㈱",
];

describe("text that looks like something else stays text", () => {
  test.each(LOOK_ALIKES)("%j", (text) => {
    const { bytes } = written(text);
    expect(sheetJs.read(bytes).Sheets["進捗総括"]?.["A1"]).toMatchObject({ t: "s", v: text });
    expect(readBack(bytes)).toEqual({ kind: "text", text });
  });
});

test("text that looks like an escape, and characters that XML cannot carry, are read back", () => {
  const text = "_x000D_ _x005F_ \u0001\u000b\ufffe";
  expect(readBack(written(text).bytes)).toEqual({ kind: "text", text });
});

test("any text is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const kept = text.replace(/\r\n?/g, "\n");
      expect(readBack(written(text).bytes)).toEqual({ kind: "text", text: kept });
    }),
    { numRuns: 60 },
  );
});

test("cells of text and cells to type into have the format of text, so that editing keeps them text", () => {
  const { bytes } = graft(
    emptyWorkbook(),
    planOf({
      cells: [
        textCell(1, 1, "1/2"),
        { row: 1, column: 2, role: "input", content: { kind: "blank" } },
      ],
    }),
  );
  const sheet = sheetJs.read(bytes, { cellNF: true, sheetStubs: true }).Sheets["進捗総括"];
  expect(sheet?.["A1"]).toMatchObject({ z: "@" });
  expect(sheet?.["B1"]).toMatchObject({ t: "z", z: "@" });
});

test("a text longer than a cell holds is cut without halving a character, and says so", () => {
  const { bytes } = written("あ".repeat(32_765) + "𠮷野");
  const value: unknown = sheetJs.read(bytes).Sheets["進捗総括"]?.["A1"]?.v;
  expect(value).toBe(`${"あ".repeat(32_765)}…`);
});

test("a text of exactly the length that a cell holds stays whole", () => {
  const text = "あ".repeat(32_767);
  expect(sheetJs.read(written(text).bytes).Sheets["進捗総括"]?.["A1"]?.v).toBe(text);
});

test("blanks at the ends are marked as meant, as Excel drops them otherwise", () => {
  expect(partOf(written(" a ").parts, "xl/worksheets/sheet2.xml")).toContain(
    '<t xml:space="preserve"> a </t>',
  );
});

test("an empty text is an empty cell", () => {
  expect(partOf(written("").parts, "xl/worksheets/sheet2.xml")).toMatch(/<c r="A1" s="\d+"\/>/);
});
