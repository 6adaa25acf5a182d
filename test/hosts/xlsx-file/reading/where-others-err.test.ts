import { read as readWithSheetJs } from "@e965/xlsx";
import fc from "fast-check";
import type { CellSnapshot, WorkbookSnapshot } from "../../../../src/core";
import {
  buildPackage,
  buildSheet,
  buildWorkbook,
  numberFormats,
  RELATIONSHIP_TYPES,
  workbookParts,
} from "../support/build-package";
import { readBytes, readFirstCell, readFirstSheet, textsOf } from "../support/read-workbook";

/** What other readers get wrong, one by one, in workbooks made for it. */

const MARCH_31_2022 = 44_651;
const oneCell = (attributes: string, inside: string): string =>
  `<row r="1"><c r="A1" ${attributes}>${inside}</c></row>`;

describe("built-in formats of Excel in Japan", () => {
  const shown = (id: number) =>
    readFirstCell(
      buildSheet(oneCell('s="1"', `<v>${MARCH_31_2022}</v>`), {
        styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`,
      }),
    );
  const day = { kind: "date", date: { year: 2022, month: 3, day: 31 } };
  const time = { kind: "number", number: MARCH_31_2022 };

  test.each([
    [14, day, "2022/3/31"],
    [22, day, "2022/3/31 0:00"],
    [27, day, "R4.3.31"],
    [28, day, "令和4年3月31日"],
    [29, day, "令和4年3月31日"],
    [30, day, "3/31/22"],
    [31, day, "2022年3月31日"],
    [32, time, "0時00分"],
    [33, time, "0時00分00秒"],
    [34, day, "2022年3月"],
    [35, day, "3月31日"],
    [36, day, "R4.3.31"],
    [50, day, "R4.3.31"],
    [51, day, "令和4年3月31日"],
    [52, day, "2022年3月"],
    [53, day, "3月31日"],
    [54, day, "令和4年3月31日"],
    [55, day, "2022年3月"],
    [56, day, "3月31日"],
    [57, day, "R4.3.31"],
    [58, day, "令和4年3月31日"],
  ])("%s", (id, value, text) => {
    expect(shown(id)).toMatchObject({ value, text });
  });
});

describe("formats of people's own", () => {
  const shown = (pattern: string, number: number) =>
    readFirstCell(
      buildSheet(oneCell('s="1"', `<v>${number}</v>`), { styles: numberFormats(pattern) }),
    );

  test.each([
    ['ggge"年"m"月"d"日"', MARCH_31_2022, "date", "令和4年3月31日"],
    ["ge.m.d", MARCH_31_2022, "date", "R4.3.31"],
    ["[$-F800]dddd\\, mmmm dd\\, yyyy", MARCH_31_2022, "date", "2022年3月31日"],
    ['m"月"d"日"(aaa)', MARCH_31_2022, "date", "3月31日(木)"],
    ["[Red]0.00", 1.5, "number", "1.50"],
    ['General"円"', 1500, "number", "1500円"],
    ['"令和"0"年度"', 3, "number", "令和3年度"],
    ['#,##0;"▲"#,##0', -1234, "number", "▲1,234"],
    ["[DBNum3]0", 12, "number", "１２"],
    ["[DBNum1]General", 123, "number", "百二十三"],
    ["[DBNum1]General", 110_010, "number", "十一万十"],
    ["[DBNum1]General", 0, "number", "〇"],
    ["[DBNum1]General", 0.5, "number", "〇.五"],
    ["[DBNum1]0", 2022, "number", "二〇二二"],
    ['[DBNum1][$-411]ggge"年"m"月"d"日"', MARCH_31_2022, "date", "令和四年三月三十一日"],
    ['[DBNum1]yyyy"年"', MARCH_31_2022, "date", "二〇二二年"],
  ])("%s shows %s as the %s %s", (pattern, number, kind, text) => {
    const cell = shown(pattern, number);
    expect([cell?.value.kind, cell?.text]).toEqual([kind, text]);
  });
});

describe("what a sheet holds beside cells", () => {
  const validations =
    '<dataValidations count="3"><dataValidation type="list" sqref="C2:C9 E2"><formula1>"順調,遅れ"</formula1></dataValidation><dataValidation type="whole" sqref="D2"><formula1>0</formula1><formula2>100</formula2></dataValidation><dataValidation sqref="A1"/></dataValidations>';
  const extended =
    '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>選択肢!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>F2:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

  test("data validations, those of the 2010 extensions as well", () => {
    const sheets = [{ name: "表", xml: `<sheetData/>${validations}${extended}` }];
    expect(readFirstSheet(buildWorkbook({ sheets })).dataValidations).toEqual([
      {
        type: "list",
        areas: [
          { top: 2, left: 3, bottom: 9, right: 3 },
          { top: 2, left: 5, bottom: 2, right: 5 },
        ],
        formulas: ['"順調,遅れ"'],
      },
      {
        type: "whole",
        areas: [{ top: 2, left: 4, bottom: 2, right: 4 }],
        formulas: ["0", "100"],
      },
      {
        type: "list",
        areas: [{ top: 2, left: 6, bottom: 9, right: 6 }],
        formulas: ["選択肢!$A$1:$A$4"],
      },
    ]);
  });

  test("names of cells, of constants and of one sheet; our own marks and Excel's print areas are none", () => {
    const snapshot = readBytes(
      buildWorkbook({
        sheets: [{ name: "表", xml: "<sheetData/>" }],
        afterSheets:
          '<definedNames><definedName name="税率">0.1</definedName><definedName name="対象" localSheetId="0">表!$A$1:$D$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$D$9</definedName><definedName name="_shinchoku.summary">表!$A$1</definedName></definedNames>',
      }),
    );
    expect(snapshot.definedNames).toEqual([
      { name: "税率", sheet: null, refersTo: "0.1" },
      { name: "対象", sheet: "表", refersTo: "表!$A$1:$D$9" },
    ]);
  });

  const tableParts = (table: string): Record<string, string> => ({
    ...workbookParts({ sheets: [{ name: "表", xml: "<sheetData/>" }] }),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="urn:r"><Relationship Id="t" Type="${RELATIONSHIP_TYPES}/table" Target="../tables/表.xml"/></Relationships>`,
    "xl/tables/表.xml": table,
  });

  test("tables with their columns", () => {
    const table =
      '<table displayName="指標" ref="A1:B5"><tableColumns count="2"><tableColumn id="1" name="番号"/><tableColumn id="2" name="目標_x000a_値"/></tableColumns></table>';
    expect(readFirstSheet(buildPackage(tableParts(table))).tables).toEqual([
      {
        name: "指標",
        area: { top: 1, left: 1, bottom: 5, right: 2 },
        columns: ["番号", "目標\n値"],
      },
    ]);
  });

  test("a table that is broken hides nothing else", () => {
    const sheet = readFirstSheet(buildPackage(tableParts("<table>")));
    expect([sheet.name, sheet.tables]).toEqual(["表", undefined]);
  });

  test("a sheet without any of it has no empty lists", () => {
    const snapshot = readBytes(buildSheet(""));
    expect(Object.keys(snapshot)).not.toContain("definedNames");
    expect(Object.keys(snapshot.sheets[0] ?? {})).not.toEqual(
      expect.arrayContaining(["tables", "dataValidations"]),
    );
  });
});

test("hidden rows and columns, whichever way they are hidden, and very hidden sheets", () => {
  const { sheets } = readBytes(
    buildWorkbook({
      sheets: [
        {
          name: "表",
          attributes: 'state="veryHidden"',
          xml: '<cols><col min="1" max="1" hidden="true"/><col min="2" max="2" width="0"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" hidden="false"><c r="B2"><v>1</v></c></row><row r="3" hidden="true"><c r="C3"><v>1</v></c></row></sheetData>',
        },
      ],
    }),
  );
  expect(sheets[0]).toMatchObject({
    visibility: "very-hidden",
    hiddenRows: [1, 2, 3],
    hiddenColumns: [1, 2],
  });
});

describe("packages", () => {
  const parts = workbookParts({
    sheets: [{ name: "表", xml: `<sheetData>${oneCell('t="s"', "<v>0</v>")}</sheetData>` }],
    sharedStrings: "<si><t>実績</t></si>",
  });
  const types = parts["[Content_Types].xml"] ?? "";

  test.each<[string, Record<string, string>]>([
    [
      "that do not say what .rels are",
      { ...parts, "[Content_Types].xml": types.replace(/<Default Extension="rels"[^>]*>/, "") },
    ],
    ["with backslashes in names", { ...parts, "docProps\\app.xml": "<Properties/>" }],
  ])("%s are read", (_, other) => {
    expect(textsOf(readFirstSheet(buildPackage(other)))).toEqual({ A1: "実績" });
  });
});

type Written = { readonly style: number; readonly type: string; readonly inside: string };
type Place = { readonly row: number; readonly column: number };

const letters = (column: number): string => String.fromCharCode(64 + column);
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const written = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => `<v>${number}</v>`),
  fc.integer().map((number) => `<v>${number}</v>`),
  fc.nat(9999).map((number) => `<v>${number / 100}</v>`),
  fc.string({ maxLength: 5 }).map((text) => `<v>${escaped(text.replace(/\p{Cc}/gu, ""))}</v>`),
  fc.constantFrom(
    "",
    "<v></v>",
    "<v/>",
    "<v>-0</v>",
    "<v>1.</v>",
    "<v>.5</v>",
    "<v>1e3</v>",
    "<v>007</v>",
    "<v>123456789012345678</v>",
    '<f>A1&amp;"a"</f><v>3</v>',
    '<f t="shared" ref="A1:C9" si="0">A1+1</f><v>2</v>',
    '<f t="shared" si="0"/><v>2</v>',
    '<f t="array" ref="A1">SUM(A1:A2)</f><v>4</v>',
    "<is><t>実 績</t></is>",
    '<is><r><t>実</t></r><rPh sb="0" eb="1"><t>ジツ</t></rPh></is>',
  ),
);
const cell = fc.record({
  style: fc.nat(3),
  type: fc.constantFrom("n", "s", "str", "b", "e", "inlineStr"),
  inside: written,
});

/** The same cells in the way that Excel writes them. */
const plainly = ({ style, type, inside }: Written, { row, column }: Place): string =>
  `<c r="${letters(column)}${row}" s="${style}"${type === "n" ? "" : ` t="${type}"`}${inside === "" ? "/>" : `>${inside}</c>`}`;
/** The same cells in a way that nobody writes them: other quotes, another order, white space. */
const oddly = ({ style, type, inside }: Written, { row, column }: Place): string =>
  `\n <c  t='${type}' s='${style}'\n r='${letters(column)}${row}' >${inside}</c >`;

function workbookOf(
  rows: readonly (readonly Written[])[],
  write: (cell: Written, place: Place) => string,
): WorkbookSnapshot {
  const xml = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((one, column) => write(one, { row: row + 1, column: column + 1 })).join("")}</row>`,
  );
  return readBytes(
    buildSheet(xml.join(""), {
      styles: numberFormats("#,##0.0", "ge.m.d", "@"),
      sharedStrings: "<si><t>順調</t></si><si><t>遅れ</t></si>",
    }),
  );
}

test("however cells are written, the same is read", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (rows) => {
      expect(workbookOf(rows, plainly)).toEqual(workbookOf(rows, oddly));
    }),
    { numRuns: 300 },
  );
});

describe("what only looks like a cell is none", () => {
  const real = '<c r="A1"><v>1</v></c>';
  const fake = '<c r="B1"><v>2</v></c>';

  test.each([
    ["in a comment", `<row r="1">${real}<!-- ${fake} --></row>`],
    ["in a comment before the data", `<!--${fake}--><row r="1">${real}</row>`],
    ["in a processing instruction", `<row r="1">${real}<?x ${fake}?></row>`],
    ["in CDATA", `<row r="1">${real}<c r="C1"/><![CDATA[${fake}]]></row>`],
    ["outside of rows", `<row r="1">${real}</row></sheetData><other>${fake}</other><sheetData>`],
  ])("%s", (_, rows) => {
    expect(readFirstSheet(buildSheet(rows)).cells.map(({ column }) => column)).toEqual([1]);
  });
});

test("cells torn apart between pieces of the file are read whole", () => {
  const rows = Array.from(
    { length: 12_000 },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>葛󠄀飾区𠮷野家${row}</t></is></c></row>`,
  );
  const { cells } = readFirstSheet(buildSheet(rows.join("")));
  const expected = rows.flatMap((_, row): Partial<CellSnapshot>[] => [
    { row: row + 1, column: 1, value: { kind: "number", number: row } },
    { row: row + 1, column: 2, text: `葛󠄀飾区𠮷野家${row}` },
  ]);
  expect(cells).toMatchObject(expected);
});

test("SheetJS finds the same in a workbook of all kinds of cells", () => {
  const bytes = buildSheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1/4</f><v>0.25</v></c><c r="C1" t="b"><f>1=2</f><v>0</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>"a"</f><v>a</v></c><c r="F1" s="1"><v>12345.6</v></c><c r="G1"><f t="shared" ref="G1:G2" si="0">B1*2</f><v>0.5</v></c></row><row r="2"><c r="G2"><f t="shared" si="0"/><v>1</v></c></row>',
    {
      sharedStrings: '<si><t>東京都</t><rPh sb="0" eb="2"><t>トウキョウト</t></rPh></si>',
      styles: numberFormats("#,##0"),
    },
  );
  const judge = readWithSheetJs(bytes, { cellFormula: true }).Sheets["表"] ?? {};
  for (const { row, column, text, formula } of readFirstSheet(bytes).cells) {
    const judged = judge[`${letters(column)}${row}`];
    expect([text, formula]).toEqual([judged?.w ?? judged?.v, judged?.f]);
  }
});
