import * as sheetJs from "@e965/xlsx";
import { graft, partOf, type Grafted } from "./grafted";
import { handMadeParts, withParts, zipParts } from "./hand-made-packages";
import { lintPackage } from "../../../support/package-lint/package-lint";
import { planOf, textCell } from "./sheet-plans";

const earlier = planOf({
  cells: [textCell(1, 1, "前回")],
  repeatedRows: { from: 1, to: 3 },
  filter: { top: 3, left: 1, bottom: 9, right: 4 },
});
const later = planOf({ cells: [textCell(1, 1, "今回")], repeatedRows: { from: 2, to: 2 } });

const inWorkbook = (
  { parts }: Grafted,
  change: (text: string) => string,
): Readonly<Record<string, string>> => {
  const workbook = partOf(parts, "xl/workbook.xml");
  const changed = change(workbook);
  if (changed === workbook) throw new Error("the workbook stays as it is");
  return { ...parts, "xl/workbook.xml": changed };
};

const firstCells = (bytes: Uint8Array): Readonly<Record<string, unknown>> => {
  const { SheetNames, Sheets } = sheetJs.read(bytes);
  return Object.fromEntries(SheetNames.map((name) => [name, Sheets[name]?.["A1"]?.v]));
};

test("a sheet of ours gets new content in its place, with its id, its part and its tab's name", () => {
  const first = graft(zipParts(handMadeParts), earlier);
  const moved = inWorkbook(first, (text) =>
    text
      .replace(/(<sheet name="実績".*?\/>)(.*)(<sheet name="進捗総括".*?\/>)/, "$3$1$2")
      .replaceAll('localSheetId="2"', 'localSheetId="0"'),
  );
  const second = graft(zipParts(moved), later);
  expect(firstCells(second.bytes)).toEqual({ 進捗総括: "今回", 実績: "利用者数", 総括: 17 });
  expect(Object.keys(second.parts)).toEqual(Object.keys(first.parts));
  expect(partOf(second.parts, "xl/workbook.xml")).toContain('name="進捗総括" sheetId="8"');
  expect(lintPackage(second.bytes)).toEqual([]);
});

test("a renamed sheet of ours is replaced under the name that people gave it", () => {
  const first = graft(zipParts(handMadeParts), earlier);
  const renamed = inWorkbook(first, (text) => text.replaceAll("進捗総括", "Ｒ３ 田&amp;畑"));
  const second = graft(zipParts(renamed), later);
  expect(second.outcome.written).toEqual([{ purpose: "summary", name: "Ｒ３ 田&畑" }]);
  expect(firstCells(second.bytes)).toEqual({ 実績: "利用者数", 総括: 17, "Ｒ３ 田&畑": "今回" });
});

test("repeated rows, filter and print area of the earlier sheet give way, those of others stay", () => {
  const first = graft(zipParts(handMadeParts), earlier);
  const edited = inWorkbook(first, (text) =>
    text.replace(
      "</definedNames>",
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'進捗総括'!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">実績!$1:$1</definedName></definedNames>`,
    ),
  );
  const workbook = partOf(graft(zipParts(edited), later).parts, "xl/workbook.xml");
  expect(workbook).toContain(`localSheetId="2">'進捗総括'!$2:$2<`);
  expect(workbook).toContain(`localSheetId="0">実績!$1:$1<`);
  expect(workbook).not.toMatch(/_FilterDatabase|Print_Area|\$1:\$3/);
});

test.each([
  ["the very name", "進捗総括", "進捗総括"],
  ["the name in another case", "SUMMARY", "Summary"],
  ["the name in another width", "ﾏﾄﾒ(3)", "マトメ（３）"],
])("a foreign sheet of %s is left alone", (_, existing, name) => {
  const parts = withParts({ "xl/workbook.xml": (text) => text.replace('"総括"', `"${existing}"`) });
  const { outcome, parts: after } = graft(zipParts(parts), planOf({ name }));
  expect(outcome).toEqual({
    written: [],
    refused: [{ purpose: "summary", name, reason: "foreign-sheet-of-that-name" }],
  });
  expect(after).toEqual(parts);
});

test("one refused sheet does not keep the others from being written", () => {
  const parts = withParts({ "xl/workbook.xml": (text) => text.replace('"総括"', '"進捗総括"') });
  const { outcome } = graft(zipParts(parts), planOf({}, { purpose: "findings", name: "検証結果" }));
  expect(outcome.written).toEqual([{ purpose: "findings", name: "検証結果" }]);
  expect(outcome.refused).toHaveLength(1);
});

test.each(["1", "true"])("a structure locked by lockStructure=%s takes no new sheet", (value) => {
  const parts = withParts({
    "xl/workbook.xml": (text) =>
      text.replace("<bookViews>", `<workbookProtection lockStructure="${value}"/><bookViews>`),
  });
  const { outcome } = graft(zipParts(parts), later);
  expect(outcome.refused).toEqual([
    { purpose: "summary", name: "進捗総括", reason: "structure-protected" },
  ]);
});

test("a locked structure does not keep a sheet of ours from being replaced", () => {
  const locked = inWorkbook(graft(zipParts(handMadeParts), earlier), (text) =>
    text.replace("<bookViews>", `<workbookProtection lockStructure="1"/><bookViews>`),
  );
  expect(firstCells(graft(zipParts(locked), later).bytes)).toHaveProperty("進捗総括", "今回");
});

test("a copy that people made of a sheet of ours is theirs", () => {
  const first = graft(zipParts(handMadeParts), earlier);
  const copied = inWorkbook(first, (text) =>
    text.replace(
      "</definedNames>",
      `<definedName name="_shinchoku.summary" localSheetId="1" hidden="1">総括!$A$1</definedName></definedNames>`,
    ),
  );
  expect(firstCells(graft(zipParts(copied), later).bytes)).toEqual({
    実績: "利用者数",
    総括: 17,
    進捗総括: "今回",
  });
});

test("a mark whose sheet was deleted gives way to that of the new sheet", () => {
  const parts = withParts({
    "xl/workbook.xml": (text) =>
      text.replace(
        "<definedNames>",
        `<definedNames><definedName name="_shinchoku.summary" hidden="1">#REF!$A$1</definedName>`,
      ),
  });
  const workbook = partOf(graft(zipParts(parts), later).parts, "xl/workbook.xml");
  expect(workbook.match(/_shinchoku\.summary/g)).toHaveLength(1);
  expect(workbook).toContain("'進捗総括'!$A$1");
});

test("comments and printer settings of a replaced sheet go with it, what others use stays", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const first = graft(zipParts(handMadeParts), earlier);
  const links = (...targets: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map((target, at) => `<Relationship Id="r${at}" Type="${office}/x" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const used = {
    ...first.parts,
    "[Content_Types].xml": partOf(first.parts, "[Content_Types].xml").replace(
      "</Types>",
      '<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/comments9.xml" ContentType="application/xml"/></Types>',
    ),
    "xl/worksheets/_rels/sheet3.xml.rels": links(
      "../comments9.xml",
      "../drawings/d1.xml",
      "../shared.bin",
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": links("../shared.bin"),
    "xl/drawings/_rels/d1.xml.rels": links("../media/own.bin"),
    "xl/comments9.xml": "<comments/>",
    "xl/drawings/d1.xml": "<drawing/>",
    "xl/media/own.bin": "own",
    "xl/shared.bin": "shared",
    "xl/forgotten.bin": "led to by nothing",
  };
  const second = graft(zipParts(used), later);
  const gone = Object.keys(used).filter((name) => !(name in second.parts));
  expect(gone).toEqual([
    "xl/worksheets/_rels/sheet3.xml.rels",
    "xl/drawings/_rels/d1.xml.rels",
    "xl/comments9.xml",
    "xl/drawings/d1.xml",
    "xl/media/own.bin",
  ]);
  expect(lintPackage(second.bytes)).toEqual([]);
});

describe("the list of cells to calculate", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const withChain = (formula: string, sheetId = 8): Readonly<Record<string, string>> => {
    const { parts } = graft(zipParts(handMadeParts), earlier);
    return {
      ...parts,
      "xl/calcChain.xml": `<calcChain><c r="C1" i="${sheetId}"/></calcChain>`,
      "xl/worksheets/sheet3.xml": partOf(parts, "xl/worksheets/sheet3.xml").replace(
        "</row>",
        `${formula}</row>`,
      ),
      "xl/_rels/workbook.xml.rels": partOf(parts, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    };
  };

  test("goes where formulas that people typed into our sheet go", () => {
    const { parts, bytes } = graft(zipParts(withChain('<c r="C1"><f>1+1</f><v>2</v></c>')), later);
    expect(parts).not.toHaveProperty(["xl/calcChain.xml"]);
    expect(lintPackage(bytes)).toEqual([]);
  });

  test.each([
    ["there were none", withChain("")],
    ["it names formulas of other sheets only", withChain('<c r="C1"><f>1+1</f></c>', 4)],
  ])("stays where %s", (_, parts) => {
    expect(graft(zipParts(parts), later).parts).toHaveProperty(["xl/calcChain.xml"]);
  });
});
