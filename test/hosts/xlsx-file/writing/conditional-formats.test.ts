import * as fc from "fast-check";
import type { PlanConditionalFormat } from "../../../../src/core";
import { textFormula } from "../../../../src/hosts/xlsx-file/writing/conditional-formats";
import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { graft, partOf } from "./grafted";
import { richParts, withParts, zipParts } from "./hand-made-packages";
import { planOf } from "./sheet-plans";

const area = { top: 2, left: 3, bottom: 9, right: 3 };
const verdict = (text: string, role: "good" | "bad" = "bad"): PlanConditionalFormat => ({
  kind: "text-is",
  area,
  text,
  role,
});
const bar: PlanConditionalFormat = { kind: "data-bar", area, minimum: 0, maximum: 1.5 };

const written = (...conditionalFormats: PlanConditionalFormat[]): string =>
  partOf(graft(emptyWorkbook(), planOf({ conditionalFormats })).parts, "xl/worksheets/sheet2.xml");

test("a text is compared as a whole, and the first rule goes before the others", () => {
  expect(written(verdict("遅れている"), verdict("順調", "good"))).toContain(
    '<conditionalFormatting sqref="C2:C9"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"遅れている"</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C2:C9"><cfRule type="cellIs" dxfId="1" priority="2" operator="equal"><formula>"順調"</formula></cfRule></conditionalFormatting>',
  );
});

test.each([
  ["quotes", 'いわゆる"順調"', '"いわゆる""順調"""'],
  ["nothing", "", '""'],
  ["a formula's beginning", "=1+1", '"=1+1"'],
  ["more than a formula's text may hold", "長".repeat(130), `"${"長".repeat(127)}"&"長長長"`],
])("a text with %s is a formula that yields it", (_, text, formula) => {
  expect(textFormula(text)).toBe(formula);
});

test("no piece of a text is longer than a formula takes, and together they are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
      const pieces = textFormula(text).match(/"(?:[^"]|"")*"/g) ?? [];
      const said = pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"'));
      expect(said.join("")).toBe(text);
      expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(255);
    }),
  );
});

test("the look is said outright, so that a bold pink cell turns plain green", () => {
  const { parts } = graft(
    emptyWorkbook(),
    planOf({ conditionalFormats: [verdict("順調", "good"), verdict("遅れている")] }),
  );
  expect(partOf(parts, "xl/styles.xml")).toContain(
    '<dxfs count="2"><dxf><font><b val="0"/><i val="0"/><color auto="1"/></font><fill><patternFill><bgColor rgb="FFEAF5E4"/></patternFill></fill></dxf><dxf><font><b/><i val="0"/><color auto="1"/></font><fill><patternFill><bgColor rgb="FFF1A59B"/></patternFill></fill></dxf></dxfs>',
  );
});

test("differences of the people's own keep their places, and equal ones are used again", () => {
  const once = graft(zipParts(richParts), planOf({ conditionalFormats: [verdict("遅れている")] }));
  const styles = partOf(once.parts, "xl/styles.xml");
  expect(styles).toMatch(/<dxfs count="2"><dxf><font><color rgb="FF9C0006"\/>/);
  expect(partOf(once.parts, "xl/worksheets/sheet3.xml")).toContain('dxfId="1"');
  const again = graft(once.bytes, planOf({ conditionalFormats: [verdict("未達成")] }));
  expect(partOf(again.parts, "xl/styles.xml")).toBe(styles);
});

test("styles without differences get them behind the named styles", () => {
  const parts = withParts({ "xl/styles.xml": (text) => text.replace('<dxfs count="0"/>', "") });
  const { parts: after } = graft(
    zipParts(parts),
    planOf({ conditionalFormats: [verdict("遅れている")] }),
  );
  expect(partOf(after, "xl/styles.xml")).toMatch(/<\/cellStyles><dxfs count="1">/);
});

test("a data bar is solid, without borders, and as long as its numbers say", () => {
  const sheet = written(bar);
  const [, id = ""] = /<x14:id>(.*?)<\/x14:id>/.exec(sheet) ?? [];
  expect(sheet).toMatch(
    /<dataBar><cfvo type="num" val="0"\/><cfvo type="num" val="1.5"\/><color rgb="FFBDD7EE"\/><\/dataBar>/,
  );
  expect(id).toMatch(/^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/);
  expect(sheet).toContain(
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0" negativeBarColorSameAsPositive="1" axisPosition="none"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1.5</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>C2:C9</xm:sqref>`,
  );
});

test("data bars of all our sheets have ids of their own", () => {
  const { parts } = graft(
    emptyWorkbook(),
    planOf(
      { conditionalFormats: [bar, bar] },
      { purpose: "findings", name: "検証結果", conditionalFormats: [bar] },
    ),
  );
  const ids = Object.values(parts).flatMap((text) =>
    [...text.matchAll(/<x14:id>(.*?)</g)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(3);
});

test("a sheet without conditions says nothing of them", () => {
  expect(written()).not.toMatch(/conditionalFormatting|extLst/);
});
