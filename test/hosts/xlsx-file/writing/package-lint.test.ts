import { DEFECTS, lintPackage } from "../../../support/package-lint/package-lint";
import { RICH_KINDS, richWorkbook } from "../support/rich-workbook/rich-workbook";
import { committeePlan } from "./committee-plan";
import { dashboardPlan } from "./dashboard-plan";
import { graft, partOf } from "./grafted";
import { zipParts } from "./hand-made-packages";

const plan = { format: 1 as const, sheets: [committeePlan({ sheet: "実績" }), dashboardPlan()] };
const good = graft(richWorkbook("xlsx"), plan);

type Planting = {
  readonly kind: string;
  readonly part: string;
  readonly from: string | RegExp;
  readonly to: string;
};

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const TABLE = "xl/tables/table1.xml";
const OUR_TABLE = "xl/tables/table2.xml";
const OURS = "xl/worksheets/sheet5.xml";
const LONG_LIST = "達成,".repeat(90);

/** What the Open XML SDK does not see (and beside it the rest), each put into a good workbook. */
const PLANTED: readonly Planting[] = [
  {
    kind: "table header cell unlike its column's name",
    part: TABLE,
    from: 'name="実績"/>',
    to: 'name="目標"/>',
  },
  {
    kind: "table header that is no text",
    part: SHEET,
    from: '<c r="B1" s="1" t="s"><v>1</v></c>',
    to: '<c r="B1" s="1"><v>2021</v></c>',
  },
  {
    kind: "overlapping merges",
    part: OURS,
    from: "</mergeCells>",
    to: '<mergeCell ref="B3:C3"/></mergeCells>',
  },
  {
    kind: "merge over a table",
    part: SHEET,
    from: "<conditionalFormatting",
    to: '<mergeCells><mergeCell ref="A3:A4"/></mergeCells><conditionalFormatting',
  },
  { kind: "duplicate table id", part: OUR_TABLE, from: 'id="8"', to: 'id="7"' },
  {
    kind: "duplicate table name",
    part: OUR_TABLE,
    from: /displayName="[^"]*"/,
    to: 'displayName="実績表"',
  },
  { kind: "space in a table's name", part: TABLE, from: ' name="実績表"', to: ' name="実績 表"' },
  {
    kind: "shared-string index out of range",
    part: SHEET,
    from: '<c r="A3" t="s"><v>3</v>',
    to: '<c r="A3" t="s"><v>4</v>',
  },
  {
    kind: "rows out of order",
    part: SHEET,
    from: /(<row r="2".*?<\/row>)(<row r="3".*?<\/row>)/,
    to: "$2$1",
  },
  {
    kind: "duplicate cell",
    part: SHEET,
    from: '<c r="B3"><v>9</v></c>',
    to: '<c r="B3"><v>9</v></c><c r="B3"><v>9</v></c>',
  },
  { kind: "cell in the wrong row", part: SHEET, from: '<c r="C3">', to: '<c r="C4">' },
  {
    kind: "list to choose from longer than 255 characters",
    part: SHEET,
    from: '"達成,継続,中止"',
    to: `"${LONG_LIST}"`,
  },
  { kind: "bad formula", part: SHEET, from: "<f>B3*2</f>", to: "<f>SUM(B3*2</f>" },
  { kind: "bad formula", part: SHEET, from: "<f>B3*2</f>", to: "<f>B3*</f>" },
  { kind: "bad formula", part: SHEET, from: "<f>B3*2</f>", to: "<f>決算!B3*2</f>" },
  { kind: "formula that starts with =", part: SHEET, from: "<f>B3*2</f>", to: "<f>=B3*2</f>" },
  {
    kind: "condition that starts with =",
    part: SHEET,
    from: "<formula>8</formula>",
    to: "<formula>=8</formula>",
  },
  { kind: "name that points at no sheet", part: WORKBOOK, from: "実績!$A$1:$F$30", to: "旧!$A$1" },
  {
    kind: "localSheetId out of range",
    part: WORKBOOK,
    from: 'localSheetId="0"',
    to: 'localSheetId="6"',
  },
  {
    kind: "link that points at no sheet",
    part: SHEET,
    from: "location=\"'集計'!A1\"",
    to: "location=\"'旧集計'!A1\"",
  },
  {
    kind: "chart that points at no sheet",
    part: "xl/charts/chart1.xml",
    from: "<c:f>実績!",
    to: "<c:f>旧実績!",
  },
  {
    kind: "text longer than a cell holds",
    part: "xl/sharedStrings.xml",
    from: "<t>税務課</t>",
    to: `<t>${"あ".repeat(32_768)}</t>`,
  },
  {
    kind: "text longer than a cell holds",
    part: OURS,
    from: /(<t>)順調/,
    to: `$1${"あ".repeat(32_768)}`,
  },
  {
    kind: "duplicate priority of a condition",
    part: SHEET,
    from: 'type="colorScale" priority="2"',
    to: 'type="colorScale" priority="1"',
  },
  {
    kind: "header or footer longer than 255 characters",
    part: OURS,
    from: "<oddFooter>",
    to: `<oddFooter>${"委員会".repeat(90)}`,
  },
  {
    kind: "duplicate column of a table",
    part: OUR_TABLE,
    from: /(<tableColumn id="2" name=)"[^"]*"/,
    to: '$1"指標"',
  },
  {
    kind: "type of no part",
    part: "[Content_Types].xml",
    from: "</Types>",
    to: '<Override PartName="/xl/gone.xml" ContentType="application/xml"/></Types>',
  },
  {
    kind: "two types of a part",
    part: "[Content_Types].xml",
    from: "</Types>",
    to: '<Override PartName="/xl/styles.xml" ContentType="application/xml"/></Types>',
  },
  {
    kind: "part without a type",
    part: "[Content_Types].xml",
    from: '<Default Extension="png" ContentType="image/png"/>',
    to: "",
  },
  {
    kind: "relationship that leads to no part",
    part: "xl/_rels/workbook.xml.rels",
    from: "theme/theme1.xml",
    to: "theme/theme2.xml",
  },
  {
    kind: "duplicate id of a relationship",
    part: "xl/_rels/workbook.xml.rels",
    from: 'Id="rId61"',
    to: 'Id="rId60"',
  },
  { kind: "duplicate id of a sheet", part: WORKBOOK, from: 'sheetId="9"', to: 'sheetId="6"' },
  {
    kind: "elements of a sheet out of order",
    part: SHEET,
    from: /(<dataValidations.*?<\/dataValidations>)(<hyperlinks>.*?<\/hyperlinks>)/,
    to: "$2$1",
  },
  { kind: "cell of no format", part: SHEET, from: 's="2"', to: 's="999"' },
  { kind: "condition of no format", part: SHEET, from: 'dxfId="0"', to: 'dxfId="99"' },
  {
    kind: "format of no font, fill or border",
    part: "xl/styles.xml",
    from: 'fontId="1" fillId="2"',
    to: 'fontId="99" fillId="2"',
  },
  {
    kind: "half a data bar",
    part: "xl/worksheets/sheet6.xml",
    from: /<x14:id>[^<]*<\/x14:id>/,
    to: "<x14:id>{00000000-0000-4000-8000-000000000000}</x14:id>",
  },
];

function planted({ part, from, to }: Planting): Uint8Array {
  const text = partOf(good.parts, part);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${part} stays as it is`);
  return zipParts({ ...good.parts, [part]: changed });
}

const kindsIn = (bytes: Uint8Array): readonly string[] => [
  ...new Set(lintPackage(bytes).map((defect) => defect.slice(0, defect.indexOf(":")))),
];

test.each(RICH_KINDS)("a good workbook has no defect, before and after (%s)", (kind) => {
  const bytes = richWorkbook(kind);
  expect(lintPackage(bytes)).toEqual([]);
  const once = graft(bytes, plan).bytes;
  expect([lintPackage(once), lintPackage(graft(once, plan).bytes)]).toEqual([[], []]);
});

test.each(PLANTED.map((planting) => [planting.kind, planting] as const))(
  "%s is found where it is planted",
  (kind, planting) => {
    expect(kindsIn(planted(planting))).toContain(kind);
  },
);

test("every kind of defect is planted once at least", () => {
  const kinds = new Set(PLANTED.map(({ kind }) => kind));
  expect(DEFECTS.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual([]);
});
