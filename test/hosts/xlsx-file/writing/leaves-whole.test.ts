import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { parseXmlPart, type XmlElement } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import { contentSourceOf, sourceOf } from "../../../../src/hosts/xlsx-file/writing/xml-splice";
import { readBytes } from "../support/read-workbook";
import { RICH_KINDS, richParts, richWorkbook } from "../support/rich-workbook/rich-workbook";
import { committeePlan } from "./committee-plan";
import { dashboardPlan } from "./dashboard-plan";
import { graft, partOf } from "./grafted";
import { planOf, textCell } from "./sheet-plans";

const CHANGING = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
];
const LOCAL_OFFSET = { from: 42, to: 46 };

const plan = { format: 1 as const, sheets: [committeePlan({ sheet: "実績" }), dashboardPlan()] };
const later = {
  format: 1 as const,
  sheets: [
    dashboardPlan(),
    ...planOf({ cells: [textCell(1, 1, "次の報告")] }, { purpose: "attention", name: "要注意一覧" })
      .sheets,
  ],
};

/** What lies in a file for a part: its record with header and data, and its record in the directory but for the place. */
function storedRecords(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = openArchive("a.xlsx", bytes);
  return new Map(
    archive.entries.map(({ name }) => {
      const { local, central } = archive.stored(name);
      const before = central.subarray(0, LOCAL_OFFSET.from);
      const behind = central.subarray(LOCAL_OFFSET.to);
      return [name, Buffer.concat([local, before, behind]).toString("base64")];
    }),
  );
}

const untouched = (records: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...records].filter(([name]) => !CHANGING.includes(name));

const childSources = (text: string): Readonly<Record<string, readonly string[]>> => {
  const part = parseXmlPart(text);
  return Object.fromEntries(
    part.root.children.map((section: XmlElement) => [
      section.local,
      section.children.length > 0
        ? section.children.map((child) => sourceOf(part, child))
        : [contentSourceOf(part, section)],
    ]),
  );
};

describe.each(RICH_KINDS)("a rich workbook (%s)", (kind) => {
  const bytes = richWorkbook(kind);
  const once = graft(bytes, plan);
  const twice = graft(once.bytes, later);

  test("holds every feature as a part of its own or on its sheet", () => {
    expect(richParts(kind).length).toBeGreaterThan(40);
    expect(readBytes(bytes).sheets[0]?.cells).toHaveLength(8);
  });

  test.each([
    ["added", once],
    ["replaced and added", twice],
  ])("keeps the stored bytes of every other part while sheets are %s", (_, { bytes: written }) => {
    const after = storedRecords(written);
    for (const [name, record] of untouched(storedRecords(bytes))) {
      expect([name, after.get(name)]).toEqual([name, record]);
    }
  });

  test("keeps its parts in their order, with ours behind them", () => {
    const names = [...storedRecords(bytes).keys()];
    expect([...storedRecords(twice.bytes).keys()].slice(0, names.length)).toEqual(names);
  });

  test.each([
    ["added", once],
    ["replaced and added", twice],
  ])("has its styles under the same numbers while sheets are %s", (_, { parts }) => {
    const before = childSources(partOf(graft(bytes, planOf()).parts, "xl/styles.xml"));
    const after = childSources(partOf(parts, "xl/styles.xml"));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [section, children] of Object.entries(before)) {
      expect([section, after[section]?.slice(0, children.length)]).toEqual([section, children]);
    }
  });

  test("keeps what its own part says besides sheets and names", () => {
    const withoutOurs = (text: string): string =>
      text
        .replace(/<sheet name="(進捗総括|課別集計)"[^>]*\/>/g, "")
        .replace(/<definedName name="_shinchoku[^>]*>[^<]*<\/definedName>/g, "")
        .replace(/<definedName name="_xlnm[^>]*localSheetId="[45]"[^>]*>[^<]*<\/definedName>/g, "");
    expect(withoutOurs(partOf(once.parts, "xl/workbook.xml"))).toBe(
      partOf(graft(bytes, planOf()).parts, "xl/workbook.xml"),
    );
  });

  test("has the same cells, notes and hidden sheets for its readers", () => {
    const before = readBytes(bytes);
    const after = readBytes(twice.bytes);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.dateSystem).toBe(before.dateSystem);
  });

  test("is the same when the same sheets are written again", () => {
    expect(graft(once.bytes, plan).parts).toEqual(once.parts);
    expect(Buffer.compare(graft(once.bytes, plan).bytes, once.bytes)).toBe(0);
  });
});

test("all that is written into a strict workbook is strict", () => {
  const bytes = richWorkbook("strict");
  const before = new Set(Object.keys(graft(bytes, planOf()).parts));
  const added = Object.entries(graft(bytes, plan).parts).filter(([name]) => !before.has(name));
  expect(added.map(([name]) => name).sort()).toEqual([
    "xl/charts/chart2.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/drawings/drawing2.xml",
    "xl/tables/table2.xml",
    "xl/worksheets/_rels/sheet6.xml.rels",
    "xl/worksheets/sheet5.xml",
    "xl/worksheets/sheet6.xml",
  ]);
  for (const [name, text] of added) {
    expect([name, text.match(/schemas\.openxmlformats\.org\/(?!package)[^"]*/g)]).toEqual([
      name,
      null,
    ]);
  }
});
