import { read as readWithSheetJs } from "@e965/xlsx";
import type { CellSnapshot } from "../../../../src/core";
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

  test("a data validation of whole columns is one area, however many cells it holds", () => {
    const xml =
      '<sheetData/><dataValidations><dataValidation type="list" sqref="A1:E1048576"><formula1>$G$1:$G$4</formula1></dataValidation></dataValidations>';
    expect(
      readFirstSheet(buildWorkbook({ sheets: [{ name: "表", xml }] })).dataValidations,
    ).toEqual([
      {
        type: "list",
        areas: [{ top: 1, left: 1, bottom: 1_048_576, right: 5 }],
        formulas: ["$G$1:$G$4"],
      },
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

test.each([
  ["says that it is smaller than it is", '<dimension ref="A1"/>'],
  ["says that it is larger than it is", '<dimension ref="A1:XFD1048576"/>'],
  ["says nonsense of its size", '<dimension ref="#REF!"/>'],
])("a sheet that %s is read as it is", (_, dimension) => {
  const xml = `${dimension}<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row></sheetData>`;
  const sheet = readFirstSheet(buildWorkbook({ sheets: [{ name: "表", xml }] }));
  expect(textsOf(sheet)).toEqual({ B2: "1", D2: "2" });
});

test("cells that show their phonetic reading do not say it", () => {
  const sharedStrings = '<si><t>東京都</t><rPh sb="0" eb="3"><t>トウキョウト</t></rPh></si>';
  const rows = oneCell('t="s" ph="1"', "<v>0</v>");
  expect(readFirstCell(buildSheet(rows, { sharedStrings }))?.text).toBe("東京都");
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

const letters = (column: number): string => String.fromCharCode(64 + column);

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
