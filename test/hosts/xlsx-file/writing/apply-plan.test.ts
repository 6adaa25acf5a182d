import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as sheetJs from "@e965/xlsx";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { committeePlan } from "./committee-plan";
import { graft, partOf } from "./grafted";
import { dashboardPlan } from "./dashboard-plan";
import { handMadeParts, richParts, withParts, zipParts } from "./hand-made-packages";
import { lintPackage } from "../../../support/package-lint/package-lint";
import { planOf, textCell } from "./sheet-plans";

const SHARED = join(process.cwd(), "../shared/workbooks");
const workbooks = [
  ["hand-made.xlsx", zipParts(handMadeParts)] as const,
  ["a workbook with tables and charts", zipParts(richParts)] as const,
  ...(existsSync(SHARED) ? readdirSync(SHARED) : [])
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, new Uint8Array(readFileSync(join(SHARED, name)))] as const),
];
const CHANGING = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
];
const plan = {
  format: 1 as const,
  sheets: [
    committeePlan({ sheet: "12" }),
    ...planOf({ purpose: "attention", name: "要注意一覧", cells: [textCell(2, 2, "遅れている")] })
      .sheets,
    dashboardPlan(),
  ],
};

describe.each(workbooks)("writing sheets into %s", (_, bytes) => {
  test("keeps the stored bytes of every part that need not change", () => {
    const before = openArchive("before.xlsx", bytes);
    const after = openArchive("after.xlsx", graft(bytes, plan).bytes);
    const untouched = before.entries
      .map(({ name }) => name)
      .filter((name) => !CHANGING.includes(name));
    expect(untouched.length).toBeGreaterThan(2);
    for (const name of untouched) {
      expect(Buffer.from(after.stored(name).local)).toEqual(Buffer.from(before.stored(name).local));
    }
  });

  test("adds the sheets last, in the plan's order, and nothing else", () => {
    const { bytes: written, outcome } = graft(bytes, plan);
    const before = sheetJs.read(bytes).SheetNames;
    expect(sheetJs.read(written).SheetNames).toEqual([
      ...before,
      "進捗総括",
      "要注意一覧",
      "課別集計",
    ]);
    expect(outcome).toEqual({
      written: [
        { purpose: "summary", name: "進捗総括" },
        { purpose: "attention", name: "要注意一覧" },
        { purpose: "indicators", name: "課別集計" },
      ],
      refused: [],
    });
  });

  test("leaves nothing for Excel to repair", () => {
    expect(lintPackage(graft(bytes, plan).bytes)).toEqual(lintPackage(bytes));
  });

  test("gives the same bytes when the same plan is applied again", () => {
    const once = graft(bytes, plan).bytes;
    expect(Buffer.from(graft(once, plan).bytes)).toEqual(Buffer.from(once));
  });

  test("leaves the cells of the other sheets as an independent reader sees them", () => {
    const before = sheetJs.read(bytes);
    const after = sheetJs.read(graft(bytes, plan).bytes);
    for (const name of before.SheetNames) expect(after.Sheets[name]).toEqual(before.Sheets[name]);
  });
});

test("every cell of a plan is what an independent reader finds", () => {
  const sheet = committeePlan({ sheet: "実績" });
  const { bytes } = graft(zipParts(handMadeParts), { format: 1, sheets: [sheet] });
  const read = sheetJs.read(bytes, { cellStyles: true }).Sheets["進捗総括"] ?? {};
  for (const { row, column, content } of sheet.cells) {
    const cell: unknown = read[sheetJs.utils.encode_cell({ r: row - 1, c: column - 1 })];
    if (content.kind === "text") expect(cell).toMatchObject({ t: "s", v: content.text });
    if (content.kind === "number") expect(cell).toMatchObject({ t: "n", v: content.number });
  }
  expect(read["!autofilter"]).toEqual({ ref: "A5:K35" });
  expect(read["!merges"]).toHaveLength(sheet.mergedAreas.length);
});

test("the tab that was active stays so, and no sheet of ours joins it in a group", () => {
  const { parts } = graft(zipParts(handMadeParts), plan);
  expect(partOf(parts, "xl/workbook.xml")).toContain('activeTab="1"');
  expect(partOf(parts, "xl/worksheets/sheet3.xml")).not.toContain("tabSelected");
});

test("names are listed by the alphabet, hidden where they are only ours, next to those of the people", () => {
  const { parts } = graft(zipParts(handMadeParts), plan);
  const names = [...partOf(parts, "xl/workbook.xml").matchAll(/<definedName .*?<\/definedName>/g)];
  expect(names.map(([name]) => name)).toEqual([
    `<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'進捗総括'!$A$5:$K$35</definedName>`,
    `<definedName name="_shinchoku.attention" hidden="1">'要注意一覧'!$A$1</definedName>`,
    `<definedName name="_shinchoku.indicators" hidden="1">'課別集計'!$A$1</definedName>`,
    `<definedName name="_shinchoku.summary" hidden="1">'進捗総括'!$A$1</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'進捗総括'!$5:$5</definedName>`,
    `<definedName name="Zeiritsu">0.1</definedName>`,
  ]);
});

test("a name with quotes and entities is quoted for references and escaped for XML", () => {
  const { parts, bytes } = graft(zipParts(handMadeParts), planOf({ name: "A&B's <1>" }));
  expect(partOf(parts, "xl/workbook.xml")).toContain("'A&amp;B''s &lt;1&gt;'!$A$1");
  expect(sheetJs.read(bytes).SheetNames.at(-1)).toBe("A&B's <1>");
});

test("a plan without sheets leaves every part as it is", () => {
  const { parts } = graft(zipParts(handMadeParts), planOf());
  expect(parts).toEqual(handMadeParts);
});

describe("links", () => {
  const linked = (sheet: string): ReturnType<typeof planOf> =>
    planOf({
      cells: [textCell(2, 1, "78.3", { goTo: { sheet, position: { row: 10, column: 5 } } })],
    });

  test("lead to the cell inside the workbook, by the name that the tab has", () => {
    const { parts } = graft(zipParts(handMadeParts), linked("実績"));
    expect(partOf(parts, "xl/worksheets/sheet3.xml")).toContain(
      `<hyperlink ref="A2" location="'実績'!E10" tooltip="実績!E10"/>`,
    );
  });

  test("quote and escape what names hold", () => {
    const name = `A&B's "1"`;
    const goTo = { sheet: name, position: { row: 1, column: 1 } };
    const plan = planOf({ name, cells: [textCell(1, 1, "上へ", { goTo })] });
    expect(
      partOf(graft(zipParts(handMadeParts), plan).parts, "xl/worksheets/sheet3.xml"),
    ).toContain(`location="'A&amp;B''s &quot;1&quot;'!A1" tooltip="A&amp;B's &quot;1&quot;!A1"/>`);
  });

  test("are left out where there is no such sheet", () => {
    const { parts } = graft(zipParts(handMadeParts), linked("未提出"));
    expect(partOf(parts, "xl/worksheets/sheet3.xml")).not.toContain("hyperlink");
  });

  test("to another sheet of the plan follow the name that people gave it", () => {
    const first = graft(
      zipParts(handMadeParts),
      planOf({ purpose: "attention", name: "要注意一覧" }),
    );
    const renamed = zipParts({
      ...first.parts,
      "xl/workbook.xml": partOf(first.parts, "xl/workbook.xml").replaceAll(
        "要注意一覧",
        "要注意（R3）",
      ),
    });
    const second = graft(renamed, {
      format: 1,
      sheets: [
        ...linked("要注意一覧").sheets,
        ...planOf({ purpose: "attention", name: "要注意一覧" }).sheets,
      ],
    });
    expect(partOf(second.parts, "xl/worksheets/sheet4.xml")).toContain(
      `location="'要注意（R3）'!E10"`,
    );
  });
});

test("a workbook whose own part is ill-formed is reported as damaged", () => {
  const broken = withParts({ "xl/styles.xml": (text) => text.replace("</fonts>", "") });
  expect(() => graft(zipParts(broken), planOf({}))).toThrow(
    expect.objectContaining({ code: "damaged" }),
  );
});
