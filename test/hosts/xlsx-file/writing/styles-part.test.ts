import { lookOf } from "../../../../src/hosts/role-styles";
import { openStyles } from "../../../../src/hosts/xlsx-file/writing/styles-part";
import { parseXmlPart } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import { handMadeParts } from "./hand-made-packages";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const figure = lookOf("figure", { isLink: false, isMerged: false });
const body = lookOf("body", { isLink: false, isMerged: false });
const own = handMadeParts["xl/styles.xml"] ?? "";

const added = (text: string, format: string): string => {
  const styles = openStyles(parseXmlPart(text));
  styles.indexOf(figure, format);
  return styles.changedText() ?? text;
};

test("one format is added for each look and display, and used again", () => {
  const styles = openStyles(parseXmlPart(own));
  const indexes = [
    styles.indexOf(body, "@"),
    styles.indexOf(figure, "0.0%"),
    styles.indexOf(body, "@"),
    styles.indexOf(figure, "#,##0"),
  ];
  expect(indexes).toEqual([2, 3, 2, 4]);
  expect(styles.changedText()).toContain('<cellXfs count="5">');
});

test("everything that was there stays where it was, as it was written", () => {
  const text = added(own, "0.0%");
  for (const [element] of own.matchAll(
    /<(font|fill|border|xf|cellStyle|dxfs)[ >].*?<\/\1>|<(xf|dxfs) [^>]*\/>/g,
  )) {
    expect(text).toContain(element);
  }
  expect(text).toMatch(/<cellXfs count="3"><xf numFmtId="0".*?<xf numFmtId="170"/);
});

test("a part that already has the format is not changed", () => {
  const once = added(own, "0.0%");
  const styles = openStyles(parseXmlPart(once));
  expect(styles.indexOf(figure, "0.0%")).toBe(2);
  expect(styles.changedText()).toBeNull();
});

test.each([
  [
    "the attributes in another order",
    (text: string) => text.replace(/ (fillId="0") (borderId="1")/, " $2 $1"),
  ],
  [
    "a prefix",
    (text: string) => text.replace(/<(\/?)(?=\w)/g, "<$1s:").replace("xmlns=", "xmlns:s="),
  ],
  ["white space between the elements", (text: string) => text.replaceAll("><", ">\n  <")],
])("a format is found again where another program saved it with %s", (_, resave) => {
  const resaved = resave(added(own, "0.0%"));
  const styles = openStyles(parseXmlPart(resaved));
  styles.indexOf(figure, "0.0%");
  expect(styles.changedText()).toBeNull();
});

test("a number format of the people's own is used where it has the same code", () => {
  const text = own.replace("ge.m.d", "0.0%");
  expect(added(text, "0.0%")).toContain('<numFmts count="1">');
  expect(added(text, "0.0%")).toContain('numFmtId="170" fontId="1"');
});

test("a new number format takes an id that is free", () => {
  expect(added(own, "0.0%")).toContain('<numFmt numFmtId="171" formatCode="0.0%"/>');
  expect(added(own.replace(/<numFmts.*<\/numFmts>/, ""), "0.0%")).toMatch(
    /<styleSheet [^>]*><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"\/><\/numFmts><fonts/,
  );
});

test("an empty style sheet first gets what Excel takes for granted", () => {
  const text = added(`<styleSheet ${MAIN}/>`, "General");
  expect(text.match(/<(fonts|fills|borders|cellXfs) count="2">/g)).toHaveLength(4);
  expect(text).toContain('<patternFill patternType="gray125"/>');
  expect(text).not.toContain("xfId");
});
