import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { graft, partOf } from "./grafted";
import { handMadeParts, richParts, withParts, zipParts } from "./hand-made-packages";
import { planOf, textCell } from "./sheet-plans";

const area = { top: 2, left: 2, bottom: 4, right: 3 };
const tablePlan = (name: string, headers: readonly [string, string] = ["課", "判定"]) =>
  planOf({
    cells: headers.map((header, index) => textCell(2, 2 + index, header)),
    tables: [{ name, area }],
  });

test("a table has its cells, its filter buttons and the names of its columns", () => {
  const { parts } = graft(emptyWorkbook(), tablePlan("Shinchoku"));
  const table = partOf(parts, "xl/tables/table1.xml");
  expect(table).toContain('id="1" name="Shinchoku" displayName="Shinchoku" ref="B2:C4"');
  expect(table).toContain('<autoFilter ref="B2:C4"/>');
  expect(table).toContain(
    '<tableColumns count="2"><tableColumn id="1" name="課"/><tableColumn id="2" name="判定"/></tableColumns>',
  );
  expect(partOf(parts, "xl/worksheets/sheet2.xml")).toContain(
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  );
});

test.each([
  ["a line break", "達成率\n（％）", "達成率_x000a_（％）"],
  ["a carriage return", "達成率\r\n（％）", "達成率_x000D__x000a_（％）"],
  ["what looks like an escape", "_x000a_", "_x005F_x000a_"],
  ["quotes and angle brackets", '"A" & <B>', "&quot;A&quot; &amp; &lt;B&gt;"],
])("a column is called as its header cell says, with %s", (_, header, name) => {
  const { parts } = graft(emptyWorkbook(), tablePlan("T", [header, "判定"]));
  expect(partOf(parts, "xl/tables/table1.xml")).toContain(`<tableColumn id="1" name="${name}"/>`);
});

test.each([
  ["a table", zipParts(richParts), "進捗一覧", "進捗一覧_2", 10],
  ["a defined name in another case", zipParts(handMadeParts), "ZEIRITSU", "ZEIRITSU_2", 1],
])("a name that %s of the workbook has is numbered", (_, bytes, wanted, given, id) => {
  const { parts } = graft(bytes, tablePlan(wanted));
  const tables = Object.keys(parts).filter((name) => name.startsWith("xl/tables/"));
  expect(partOf(parts, tables.at(-1) ?? "")).toContain(
    `id="${id}" name="${given}" displayName="${given}"`,
  );
});

test("two tables of one plan share neither name nor id", () => {
  const [sheet] = tablePlan("T").sheets;
  const { parts } = graft(
    emptyWorkbook(),
    planOf({ ...sheet }, { ...sheet, purpose: "findings", name: "検証結果" }),
  );
  expect(partOf(parts, "xl/tables/table1.xml")).toContain('id="1" name="T"');
  expect(partOf(parts, "xl/tables/table2.xml")).toContain('id="2" name="T_2"');
});

test("a sheet with a table has no filter area of its own", () => {
  const { parts } = graft(
    emptyWorkbook(),
    planOf({ ...tablePlan("T").sheets[0], filter: { top: 9, left: 1, bottom: 12, right: 4 } }),
  );
  expect(partOf(parts, "xl/worksheets/sheet2.xml")).not.toContain("autoFilter");
  expect(partOf(parts, "xl/workbook.xml")).not.toContain("_FilterDatabase");
});

test("a header row without data is no table", () => {
  const { parts } = graft(
    emptyWorkbook(),
    planOf({
      ...tablePlan("T").sheets[0],
      tables: [{ name: "T", area: { ...area, bottom: area.top } }],
    }),
  );
  expect(Object.keys(parts).filter((name) => name.includes("table"))).toEqual([]);
  expect(partOf(parts, "xl/worksheets/sheet2.xml")).not.toContain("tableParts");
});

test("a table whose heading is blank is refused before anything is written", () => {
  expect(() => graft(emptyWorkbook(), tablePlan("T", ["課", ""]))).toThrow(
    "the table T has no heading in C2",
  );
});

test("the earlier table of a replaced sheet gives its name, its id and its part to the next", () => {
  const once = graft(zipParts(richParts), tablePlan("T"));
  const twice = graft(once.bytes, tablePlan("T", ["指標", "判定"]));
  expect(Object.keys(twice.parts)).toEqual(Object.keys(once.parts));
  expect(partOf(twice.parts, "xl/tables/table2.xml")).toContain('id="10" name="T"');
  expect(partOf(twice.parts, "xl/tables/table2.xml")).toContain('name="指標"');
});

test("a table goes with its sheet's next version that has none", () => {
  const once = graft(zipParts(richParts), tablePlan("T"));
  const { parts } = graft(once.bytes, planOf({}));
  expect(Object.keys(parts).filter((name) => name.includes("table"))).toEqual([
    "xl/tables/table1.xml",
  ]);
  expect(partOf(parts, "[Content_Types].xml")).not.toContain("table2");
});

test("a package that types its relationships parts one by one gets one for the new part", () => {
  const parts = withParts({
    "[Content_Types].xml": (text) =>
      text.replace(
        /<Default Extension="rels" ContentType="(.*?)"\/>/,
        '<Override PartName="/_rels/.rels" ContentType="$1"/><Override PartName="/xl/_rels/workbook.xml.rels" ContentType="$1"/>',
      ),
  });
  expect(partOf(graft(zipParts(parts), tablePlan("T")).parts, "[Content_Types].xml")).toContain(
    '<Override PartName="/xl/worksheets/_rels/sheet3.xml.rels"',
  );
});
