import type { PlanChart } from "../../../../src/core";
import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { dashboardPlan } from "./dashboard-plan";
import { graft, partOf } from "./grafted";
import { handMadeParts, richParts, withParts, zipParts } from "./hand-made-packages";
import { planOf } from "./sheet-plans";

const dashboard = planOf(dashboardPlan());
const drawn = (bytes = emptyWorkbook()): string =>
  partOf(graft(bytes, dashboard).parts, "xl/charts/chart1.xml");
const all = (text: string, pattern: RegExp): readonly (string | undefined)[] =>
  [...text.matchAll(pattern)].map(([, found]) => found);

test("bars lie, are stacked and run from top to bottom as the categories do", () => {
  expect(drawn()).toMatch(
    /<c:barDir val="bar"\/><c:grouping val="stacked"\/>.*<c:overlap val="100"/,
  );
  expect(drawn()).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/);
});

test("series and categories refer to the cells and say what those hold", () => {
  const chart = drawn();
  expect(all(chart, /<c:cat><c:strRef><c:f>(.*?)<\/c:f>/g)).toEqual(
    Array.from({ length: 4 }, () => "'課別集計'!$A$5:$A$7"),
  );
  expect(all(chart, /<c:val><c:numRef><c:f>(.*?)<\/c:f>/g)).toEqual([
    "'課別集計'!$B$5:$B$7",
    "'課別集計'!$C$5:$C$7",
    "'課別集計'!$D$5:$D$7",
    "'課別集計'!$E$5:$E$7",
  ]);
  expect(chart).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>4</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt>',
  );
  expect(chart).toContain('<c:pt idx="0"><c:v>市民課</c:v></c:pt>');
});

test("each part of a bar has the fill of its role, a thin grey outline and its number where that is above 0", () => {
  const chart = drawn();
  expect(all(chart, /<c:tx><c:v>(.*?)<\/c:v>/g)).toEqual([
    "順調",
    "やや遅れ",
    "遅れている",
    "未報告",
  ]);
  expect(all(chart, /<c:ser>.*?<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)).toEqual([
    "EAF5E4",
    "FFDB70",
    "F1A59B",
    "F2F2F2",
  ]);
  expect(chart.match(/<a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/g)).toHaveLength(4);
  expect(chart.match(/<c:numFmt formatCode="0;;" sourceLinked="0"\/>/g)).toHaveLength(4);
});

test("a role without a fill is drawn as an outline", () => {
  const [chart] = dashboardPlan().charts;
  const series = chart?.series.map((one) => ({ ...one, role: "body" as const })) ?? [];
  const { parts } = graft(
    emptyWorkbook(),
    planOf({ ...dashboardPlan(), charts: chart ? [{ ...chart, series }] : [] }),
  );
  expect(partOf(parts, "xl/charts/chart1.xml")).toContain("<c:spPr><a:noFill/>");
});

test("the drawing covers the chart's cells and carries its description for those who cannot see it", () => {
  const drawing = partOf(graft(emptyWorkbook(), dashboard).parts, "xl/drawings/drawing1.xml");
  expect(all(drawing, /<xdr:(?:col|row)>(\d+)</g)).toEqual(["0", "8", "5", "22"]);
  expect(drawing).toMatch(/<xdr:cNvPr id="2" name="課別の判定" descr="市民課、.*横棒グラフ"\/>/);
});

test("charts of one sheet lie in one drawing, each with its own part", () => {
  const [chart] = dashboardPlan().charts;
  const charts: PlanChart[] = chart ? [chart, { ...chart, title: "二つめ" }] : [];
  const { parts } = graft(emptyWorkbook(), planOf({ ...dashboardPlan(), charts }));
  expect(partOf(parts, "xl/drawings/_rels/drawing1.xml.rels")).toMatch(
    /Target="\.\.\/charts\/chart1\.xml".*Target="\.\.\/charts\/chart2\.xml"/,
  );
  expect(all(partOf(parts, "xl/drawings/drawing1.xml"), /<xdr:cNvPr id="(\d)"/g)).toEqual([
    "2",
    "3",
  ]);
});

test("characters that XML cannot carry are left out of titles", () => {
  const charts = dashboardPlan().charts.map((chart) => ({ ...chart, title: "判定\u0007<&>" }));
  const { parts } = graft(emptyWorkbook(), planOf({ ...dashboardPlan(), charts }));
  expect(partOf(parts, "xl/charts/chart1.xml")).toContain("<a:t>判定&lt;&amp;&gt;</a:t>");
});

test("charts follow the name that people gave the sheet", () => {
  const once = graft(zipParts(handMadeParts), dashboard);
  const workbook = partOf(once.parts, "xl/workbook.xml")
    .replace('name="課別集計"', 'name="R3\'s 集計"')
    .replace("'課別集計'!", "'R3''s 集計'!");
  const renamed = zipParts({ ...once.parts, "xl/workbook.xml": workbook });
  expect(partOf(graft(renamed, dashboard).parts, "xl/charts/chart1.xml")).toContain(
    "<c:f>'R3''s 集計'!$A$5:$A$7</c:f>",
  );
});

test("charts and drawings of the people's own keep their parts, ours come beside them", () => {
  const { parts } = graft(zipParts(richParts), dashboard);
  expect(partOf(parts, "xl/charts/chart1.xml")).toBe(richParts["xl/charts/chart1.xml"]);
  expect(partOf(parts, "xl/charts/chart2.xml")).toContain("課別の判定");
  expect(partOf(parts, "xl/worksheets/_rels/sheet3.xml.rels")).toContain(
    "../drawings/drawing2.xml",
  );
});

test("a chart goes with its sheet's next version that has none", () => {
  const once = graft(zipParts(richParts), dashboard);
  const { parts } = graft(once.bytes, planOf({ purpose: "indicators", name: "課別集計" }));
  const before = Object.keys(richParts);
  expect(Object.keys(parts).filter((name) => !before.includes(name))).toEqual([
    "xl/worksheets/sheet3.xml",
  ]);
});

test("a strict workbook gets a strict drawing and chart", () => {
  const strict = withParts(
    Object.fromEntries(
      ["xl/workbook.xml", "xl/styles.xml"].map((name) => [
        name,
        (text: string) =>
          text
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/",
              "http://purl.oclc.org/ooxml/officeDocument/",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/",
              "http://purl.oclc.org/ooxml/spreadsheetml/",
            ),
      ]),
    ),
  );
  const { parts } = graft(zipParts(strict), dashboard);
  expect(partOf(parts, "xl/drawings/drawing1.xml")).not.toContain("schemas.openxmlformats.org");
  expect(partOf(parts, "xl/charts/chart1.xml")).not.toContain("schemas.openxmlformats.org");
  expect(partOf(parts, "xl/worksheets/_rels/sheet3.xml.rels")).toContain(
    "http://purl.oclc.org/ooxml/officeDocument/relationships/drawing",
  );
});
