import type { CellSnapshot } from "../../../../src/core";
import { buildSheet, buildWorkbook, numberFormats } from "../support/build-package";
import { hostErrorCode } from "../support/host-error-code";
import { readFirstCell, readFirstSheet, textsOf } from "../support/read-workbook";

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("what a cell holds", () => {
  test.each<[string, string, Partial<CellSnapshot>]>([
    [
      "a number",
      '<c r="A1"><v>1.5</v></c>',
      { value: { kind: "number", number: 1.5 }, text: "1.5" },
    ],
    [
      "a number by name",
      '<c r="A1" t="n"><v>-2E3</v></c>',
      { value: { kind: "number", number: -2000 }, text: "-2000" },
    ],
    [
      "true",
      '<c r="A1" t="b"><v>1</v></c>',
      { value: { kind: "boolean", boolean: true }, text: "TRUE" },
    ],
    [
      "false, of a formula",
      '<c r="A1" t="b"><f>1=2</f><v>0</v></c>',
      { value: { kind: "boolean", boolean: false }, text: "FALSE", formula: "1=2" },
    ],
    [
      "an error",
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { value: { kind: "error", code: "#DIV/0!" }, text: "#DIV/0!", formula: "1/0" },
    ],
    [
      "a formula's text",
      '<c r="A1" t="str"><f>A2&amp;""</f><v>順調_x000D_\n</v></c>',
      { value: { kind: "text", text: "順調\n" }, text: "順調\n", formula: 'A2&""' },
    ],
    [
      "a formula's empty text",
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { value: { kind: "text", text: "" }, text: "", formula: '""' },
    ],
    [
      "a formula without a result",
      '<c r="A1"><f>SUM(B1:B9)</f></c>',
      { value: { kind: "text", text: "" }, text: "", formula: "SUM(B1:B9)" },
    ],
    [
      "a number that is none",
      '<c r="A1"><v>あ</v></c>',
      { value: { kind: "text", text: "あ" }, text: "あ" },
    ],
    [
      "the child of a shared formula that is nowhere written",
      '<c r="A1"><f t="shared" si="0"/><v>3</v></c>',
      { value: { kind: "number", number: 3 }, text: "3" },
    ],
  ])("%s", (_, cell, expected) => {
    expect(readFirstCell(buildSheet(row(cell)))).toEqual({ row: 1, column: 1, ...expected });
  });

  test.each([
    ["a style alone", '<c r="A1" s="1"/>'],
    ["an empty value", '<c r="A1"><v></v></c>'],
    ["an empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
  ])("%s is nothing", (_, cell) => {
    expect(readFirstSheet(buildSheet(row(cell))).cells).toEqual([]);
  });
});

test("each cell of a shared formula has the formula as Excel shows it there", () => {
  const bytes = buildSheet(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1*$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><f>1+1</f><v>4</v></c></row>',
  );
  expect(readFirstSheet(bytes).cells.map(({ formula }) => formula)).toEqual([
    "C1*$D$1",
    "D1*$D$1",
    "C2*$D$1",
    "1+1",
  ]);
});

describe("where a cell is", () => {
  test("rows and cells without a reference follow the one before", () => {
    const bytes = buildSheet(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(textsOf(readFirstSheet(bytes))).toEqual({ A1: "1", B1: "2", C5: "3", D5: "4", A6: "5" });
  });

  test("cells come row by row from the top left, however the file has them", () => {
    const bytes = buildSheet(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    expect(Object.keys(textsOf(readFirstSheet(bytes)))).toEqual(["A1", "A2", "B2"]);
  });

  test("the last cell of a sheet is read, and the one behind it is damage", () => {
    const at = (reference: string): Uint8Array =>
      buildSheet(`<row r="1048576"><c r="${reference}"><v>1</v></c></row>`);
    expect(readFirstCell(at("XFD1048576"))).toMatchObject({ row: 1_048_576, column: 16_384 });
    expect(hostErrorCode(() => readFirstCell(at("XFE1048576")))).toBe("damaged");
    expect(hostErrorCode(() => readFirstCell(at("A0")))).toBe("damaged");
  });

  test("anchors of drawings outside the data are no rows, columns or cells", () => {
    const bytes = buildWorkbook({
      sheets: [
        {
          name: "表",
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><controls><control><from><col>1</col><row>1</row></from></control></controls><extLst><ext><f>Sheet1!$A$1</f><c/><col min="1" max="1" hidden="1"/><row hidden="1"/></ext></extLst>',
        },
      ],
    });
    expect(readFirstSheet(bytes)).toMatchObject({
      cells: [{ text: "1" }],
      hiddenRows: [],
      hiddenColumns: [],
    });
  });
});

describe("merged areas", () => {
  const sheet = (rows: string, merges: readonly string[]) =>
    readFirstSheet(
      buildWorkbook({
        sheets: [
          {
            name: "表",
            xml: `<sheetData>${rows}</sheetData><mergeCells>${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`,
          },
        ],
      }),
    );
  const cells = (...references: string[]): string => {
    const rows = new Map<string, string>();
    for (const reference of references) {
      const number = reference.replace(/\D+/, "");
      const before = rows.get(number) ?? "";
      rows.set(number, `${before}<c r="${reference}"><v>1</v></c>`);
    }
    return [...rows].map(([number, xml]) => `<row r="${number}">${xml}</row>`).join("");
  };

  test("covered cells are left out, the top left cell and its neighbours stay", () => {
    const { cells: kept, mergedAreas } = sheet(cells("A1", "B1", "C1", "A2", "B2", "B3"), [
      "A1:B2",
      "B3:C4",
    ]);
    expect(kept.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 3],
      [3, 2],
    ]);
    expect(mergedAreas).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 2, bottom: 4, right: 3 },
    ]);
  });

  test("one area over the whole sheet costs no more than another", () => {
    expect(sheet(cells("A1", "B7", "XFD1048576"), ["A1:XFD1048576"])).toMatchObject({
      cells: [{ row: 1, column: 1 }],
      mergedAreas: [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
    });
  });
});

describe("hidden rows and columns", () => {
  const sheet = (xml: string) => readFirstSheet(buildWorkbook({ sheets: [{ name: "表", xml }] }));

  test("are told whether hidden by name or by having no size", () => {
    const { hiddenRows, hiddenColumns } = sheet(
      '<cols><col min="1" max="1" hidden="1"/><col min="2" max="3" width="0" customWidth="1"/><col min="4" max="4" hidden="true" width="9"/><col min="5" max="5" width="9"/></cols>' +
        '<sheetData><row r="1" hidden="1"/><row r="2" ht="0" customHeight="1"/><row r="3" hidden="true"/><row r="4" ht="15"/><row r="5"><c r="E5"><v>1</v></c></row></sheetData>',
    );
    expect(hiddenRows).toEqual([1, 2, 3]);
    expect(hiddenColumns).toEqual([1, 2, 3, 4]);
  });

  test("are told only as far as cells and merged areas reach", () => {
    const { hiddenRows, hiddenColumns } = sheet(
      '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
    );
    expect(hiddenRows).toEqual([2]);
    expect(hiddenColumns).toEqual([2, 3]);
  });
});

describe("days", () => {
  const cell = (xml: string, pattern: string, beforeSheets = "") =>
    readFirstCell(buildSheet(row(xml), { styles: numberFormats(pattern), beforeSheets }));
  const date = (year: number, month: number, day: number) => ({
    kind: "date",
    date: { year, month, day },
  });

  test.each([
    [1, date(1900, 1, 1), "1900/1/1"],
    [59, date(1900, 2, 28), "1900/2/28"],
    [60, { kind: "number", number: 60 }, "1900/2/29"],
    [61, date(1900, 3, 1), "1900/3/1"],
    [44651, date(2022, 3, 31), "2022/3/31"],
    [44651.75, date(2022, 3, 31), "2022/3/31"],
    [2958465, date(9999, 12, 31), "9999/12/31"],
    [-1, { kind: "number", number: -1 }, "########"],
    [2958466, { kind: "number", number: 2958466 }, "########"],
  ])("the serial %s", (serial, value, text) => {
    const found = cell(`<c r="A1" s="1"><v>${serial}</v></c>`, "yyyy/m/d");
    expect(found).toMatchObject({ value, text });
  });

  test.each([
    [0, date(1904, 1, 1), "1904/1/1"],
    [43189, date(2022, 3, 31), "2022/3/31"],
  ])("the serial %s of the 1904 date system", (serial, value, text) => {
    const xml = `<c r="A1" s="1"><v>${serial}</v></c>`;
    const found = cell(xml, "yyyy/m/d", '<workbookPr date1904="1"/>');
    expect(found).toMatchObject({ value, text });
  });

  test.each([
    ["2022-03-31", "yyyy/m/d", date(2022, 3, 31), "2022/3/31"],
    ["2022-03-31T18:00:00Z", "yyyy/m/d h:mm", date(2022, 3, 31), "2022/3/31 18:00"],
    ["T18:00:00", "h:mm", { kind: "number", number: 0.75 }, "18:00"],
    ["2022-02-30", "yyyy/m/d", { kind: "text", text: "2022-02-30" }, "2022-02-30"],
  ])("the ISO date %s as %s", (content, pattern, value, text) => {
    const found = cell(`<c r="A1" s="1" t="d"><v>${content}</v></c>`, pattern);
    expect(found).toMatchObject({ value, text });
  });

  test("an ISO date in a workbook of the 1904 date system stays its day", () => {
    const xml = '<c r="A1" s="1" t="d"><v>2022-03-31</v></c>';
    const found = cell(xml, "yyyy/m/d", '<workbookPr date1904="true"/>');
    expect(found).toMatchObject({ value: date(2022, 3, 31), text: "2022/3/31" });
  });

  test.each(["h:mm", "[h]:mm", "mm:ss", '"令和"0"年度"', 'General"円"', "[Red]0.00", "[DBNum3]0"])(
    "%s makes no day of a number",
    (pattern) => {
      const found = cell('<c r="A1" s="1"><v>44651.5</v></c>', pattern);
      expect(found?.value).toEqual({ kind: "number", number: 44651.5 });
    },
  );

  test.each(["yyyy", 'm"月"', "aaa", "[$-411]ggge", "yyyy/m/d;@"])(
    "%s makes a day of a number",
    (pattern) => {
      const found = cell('<c r="A1" s="1"><v>44651.5</v></c>', pattern);
      expect(found?.value).toEqual(date(2022, 3, 31));
    },
  );
});
