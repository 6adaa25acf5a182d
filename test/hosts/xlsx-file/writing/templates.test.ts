import { strToU8, zipSync } from "fflate";
import type { TemplatePlan, WorkbookPlan } from "../../../../src/core";
import { inMemoryHost } from "../../../../src/hosts/in-memory/in-memory-host";
import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { openXlsxFile } from "../../../../src/hosts/xlsx-file/xlsx-file-host";
import { graft, partOf, partsOf } from "./grafted";
import { lintPackage } from "../../../support/package-lint/package-lint";

const text = (address: string, words: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** A form of a city's own: a head, a list of one row, a sum below. */
const FORM = [
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
  '<sheetPr codeName="Sheet1"/><dimension ref="A1:C5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
  '<cols><col min="1" max="3" width="20" customWidth="1"/></cols><sheetData>',
  `<row r="1" ht="30" customHeight="1">${text("A1", "遅れ {{件数:遅れ}}件")}</row>`,
  `<row r="3" ht="24" customHeight="1">${text("A3", "{{一覧:遅れ}}")}${text("B3", "{{指標名}}")}<c r="C3"><f>LEN(B3)</f><v>9</v></c></row>`,
  `<row r="5">${text("A5", "計")}<c r="C5"><f>SUM(C3:C3)</f><v>9</v></c></row>`,
  '</sheetData><mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A5:B5"/><mergeCell ref="D2:D4"/></mergeCells>',
  '<conditionalFormatting sqref="B3"><cfRule type="expression" priority="1"><formula>B3=""</formula></cfRule></conditionalFormatting>',
  '<pageSetup paperSize="8" orientation="portrait" r:id="rId9"/>',
  "</worksheet>",
].join("");

/** Two cell formats, of which the second wraps. */
const WRAPPING = (partsOf(emptyWorkbook())["xl/styles.xml"] ?? "").replace(
  /<cellXfs count="1">(.*?)<\/cellXfs>/,
  '<cellXfs count="2">$1<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>',
);

function workbookWithForm(others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    ...partsOf(emptyWorkbook()),
    "xl/worksheets/sheet1.xml": FORM,
    ...others,
  };
  const book = parts["xl/workbook.xml"] ?? "";
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$C$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$1:$2</definedName></definedNames>';
  parts["xl/workbook.xml"] = book.replace("</workbook>", `${names}</workbook>`);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

const words = (row: number, column: number, shown: string) => ({
  row,
  column,
  content: { kind: "text" as const, text: shown },
});

const TEMPLATE: TemplatePlan = {
  purpose: "template-1",
  name: "Sheet1（記入済み）",
  templateSheet: "Sheet1",
  repeats: [{ row: 3, count: 3 }],
  cells: [
    words(1, 1, "遅れ 3件"),
    ...[3, 4, 5].flatMap((row) => [
      {
        row,
        column: 1,
        content: { kind: "number" as const, number: row - 2, format: "integer" as const },
      },
      words(row, 2, `指標${row - 2}`),
    ]),
  ],
};

const PLAN: WorkbookPlan = { format: 1, sheets: [], templates: [TEMPLATE] };

const sheetXml = (bytes: Uint8Array = workbookWithForm()): string =>
  partOf(graft(bytes, PLAN).parts, "xl/worksheets/sheet2.xml");

test("rows with a list are repeated as they look, and what stands below moves down", () => {
  const xml = sheetXml();
  expect(
    [...xml.matchAll(/<row r="(\d+)"( ht="\d+")?/g)].map(([, row, height]) => [row, height]),
  ).toEqual([
    ["1", ' ht="30"'],
    ["3", ' ht="24"'],
    ["4", ' ht="24"'],
    ["5", ' ht="24"'],
    ["7", undefined],
  ]);
  expect(xml).toContain('<mergeCell ref="A7:B7"/><mergeCell ref="D2:D6"/>');
  expect(xml).toContain('<conditionalFormatting sqref="B3 B4 B5">');
});

test("a repeated row grows with a text that its style wraps, unless people set its height", () => {
  const long = "長い理由".repeat(20);
  const plan: WorkbookPlan = {
    ...PLAN,
    templates: [{ ...TEMPLATE, repeats: [{ row: 3, count: 2 }], cells: [words(4, 2, long)] }],
  };
  const heightsWith = (rows: string): readonly (string | undefined)[] => {
    const bytes = workbookWithForm({
      "xl/worksheets/sheet1.xml": FORM.replace(/<row r="3"[^>]*>/, rows).replace(
        /B3" s="0"/,
        'B3" s="1"',
      ),
      "xl/styles.xml": WRAPPING,
    });
    const xml = partOf(graft(bytes, plan).parts, "xl/worksheets/sheet2.xml");
    return ["3", "4"].map((row) => new RegExp(`<row r="${row}"[^>]* ht="([^"]*)"`).exec(xml)?.[1]);
  };
  expect(heightsWith('<row r="3">')).toEqual([undefined, "124"]);
  expect(heightsWith('<row r="3" ht="24" customHeight="1">')).toEqual(["24", "24"]);
});

test("formulas follow their rows and leave their results to whoever opens the workbook", () => {
  const { parts } = graft(workbookWithForm(), PLAN);
  const xml = partOf(parts, "xl/worksheets/sheet2.xml");
  expect(
    [...xml.matchAll(/<f>(.*?)<\/f>(<v>)?/g)].map(([, formula, result]) => [formula, result]),
  ).toEqual([
    ["LEN(B3)", undefined],
    ["LEN(B4)", undefined],
    ["LEN(B5)", undefined],
    ["SUM(C3:C5)", undefined],
  ]);
  expect(partOf(parts, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test("the copy prints as the form does, and the form itself is untouched", () => {
  const { parts, outcome } = graft(workbookWithForm(), PLAN);
  expect(outcome.written).toEqual([{ purpose: "template-1", name: "Sheet1（記入済み）" }]);
  expect(partOf(parts, "xl/worksheets/sheet1.xml")).toBe(FORM);
  const xml = partOf(parts, "xl/worksheets/sheet2.xml");
  expect(xml).toContain('<pageSetup paperSize="8" orientation="portrait"/>');
  expect(xml).not.toMatch(/tabSelected|codeName/);
  const book = partOf(parts, "xl/workbook.xml");
  expect(book).toContain("localSheetId=\"1\">'Sheet1（記入済み）'!$A$1:$C$7<");
  expect(book).toContain("localSheetId=\"1\">'Sheet1（記入済み）'!$1:$2<");
  expect(book).toContain("'Sheet1（記入済み）'!$A$1");
});

test("filling in again replaces the copy, and the package stays sound", () => {
  const once = graft(workbookWithForm(), PLAN).bytes;
  const twice = graft(once, PLAN);
  expect(twice.parts).toEqual(partsOf(once));
  expect(lintPackage(twice.bytes)).toEqual(lintPackage(workbookWithForm()));
});

test("a workbook in memory gets the same cells", async () => {
  const file = openXlsxFile("a.xlsx", workbookWithForm());
  const memory = inMemoryHost(await file.readSnapshot());
  await file.applyPlan(PLAN);
  await memory.applyPlan(PLAN);
  const [inFile, inMemory] = await Promise.all(
    [file, memory].map(async (host) => (await host.readSnapshot()).sheets[1]),
  );
  const bare = (sheet: typeof inFile) =>
    sheet?.cells.map(({ row, column, value, formula }) =>
      formula === undefined ? { row, column, value } : { row, column, formula },
    );
  expect(bare(inFile)).toEqual(bare(inMemory));
  expect(inFile?.mergedAreas).toEqual(inMemory?.mergedAreas);
  expect(inFile?.purpose).toBe("template-1");
});

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const linksTo = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

/** The form with a drawing below its list, which holds a picture or a chart. */
const withDrawing = (kind: string, target: string): Uint8Array =>
  workbookWithForm({
    "xl/worksheets/sheet1.xml": FORM.replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>'),
    "xl/worksheets/_rels/sheet1.xml.rels": linksTo("drawing", "../drawings/drawing1.xml"),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:from><xdr:col>0</xdr:col><xdr:row>4</xdr:row></xdr:from></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": linksTo(kind, target),
  });

test("pictures and shapes go along and move with their rows", () => {
  const { parts } = graft(withDrawing("image", "../media/seal.png"), PLAN);
  expect(partOf(parts, "xl/drawings/drawing2.xml")).toContain("<xdr:row>6</xdr:row>");
  expect(partOf(parts, "xl/drawings/_rels/drawing2.xml.rels")).toContain("../media/seal.png");
  expect(partOf(parts, "xl/worksheets/_rels/sheet2.xml.rels")).toContain(
    "../drawings/drawing2.xml",
  );
  expect(partOf(parts, "xl/worksheets/sheet2.xml")).toMatch(
    /<drawing xmlns:r="[^"]*" r:id="rId1"\/>/,
  );
});

test("a chart stays with the form, whose cells it shows", () => {
  const { parts } = graft(withDrawing("chart", "../charts/chart1.xml"), PLAN);
  expect(Object.keys(parts)).not.toContain("xl/drawings/drawing2.xml");
  expect(partOf(parts, "xl/worksheets/sheet2.xml")).not.toContain("<drawing");
});
