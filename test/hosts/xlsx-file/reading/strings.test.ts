import { buildSheet } from "../support/build-package";
import { readFirstSheet, textsOf } from "../support/read-workbook";

const CELL = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const shared = (item: string): string | undefined =>
  textsOf(readFirstSheet(buildSheet(CELL, { sharedStrings: item })))["A1"];
const inline = (item: string): string | undefined =>
  textsOf(
    readFirstSheet(buildSheet(`<row r="1"><c r="A1" t="inlineStr"><is>${item}</is></c></row>`)),
  )["A1"];

const CASES: readonly [string, string, string][] = [
  ["plain text", "<t>実績</t>", "実績"],
  ["spaces at its ends", '<t xml:space="preserve"> 実績 </t>', " 実績 "],
  ["rich runs joined", "<r><t>実</t></r><r><rPr><b/></rPr><t>績</t></r>", "実績"],
  [
    "no phonetic reading",
    '<t>東京都</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
    "東京都",
  ],
  [
    "no phonetic reading between runs",
    '<r><t>東</t></r><rPh sb="0" eb="1"><t>ヒガシ</t></rPh><r><t>京</t></r>',
    "東京",
  ],
  ["line breaks", "<t>一行\n二行</t>", "一行\n二行"],
  ["line breaks of Windows as they are", "<t>一行\r\n二行</t>", "一行\n二行"],
  ["line breaks of Windows", "<t>一行_x000D_\n二行</t>", "一行\n二行"],
  ["carriage returns alone", "<t>一行&#13;二行</t>", "一行\n二行"],
  ["an escaped underscore", "<t>_x005F_x000D_</t>", "_x000D_"],
  ["what only looks escaped", "<t>a_x00_b</t>", "a_x00_b"],
  ["rare characters", "<t>𠮷野家と葛󠄀飾区</t>", "𠮷野家と葛󠄀飾区"],
  ["CDATA", "<t><![CDATA[a<b]]></t>", "a<b"],
];

test.each(CASES)("a shared string holds %s", (_, item, text) => {
  expect(shared(`<si>${item}</si>`)).toBe(text);
});

test.each(CASES)("an inline string holds %s", (_, item, text) => {
  expect(inline(item)).toBe(text);
});

test("white space between the elements of a string is none of its text", () => {
  expect(shared("<si>\n  <t>実績</t>\n</si>")).toBe("実績");
});

test("cells behind an inline string with a phonetic reading are read", () => {
  const bytes = buildSheet(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>東</t><rPh sb="0" eb="1"><t>ヒガシ</t></rPh></is></c><c r="B1"><v>1</v></c></row>',
  );
  expect(textsOf(readFirstSheet(bytes))).toEqual({ A1: "東", B1: "1" });
});

test("a position beyond the shared strings is an empty cell", () => {
  const bytes = buildSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { sharedStrings: "" });
  expect(readFirstSheet(bytes).cells).toEqual([]);
});
