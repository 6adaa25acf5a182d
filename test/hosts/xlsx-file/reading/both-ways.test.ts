import { readFileSync } from "node:fs";
import fc from "fast-check";
import { HostError } from "../../../../src/hosts/host-error";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { rewritePackage } from "../../../../src/hosts/xlsx-file/writing/zip-writer";
import { samplePath } from "../../../support/paths";
import { oneOf, seeded } from "../../../support/random";
import { buildSheet, numberFormats } from "../support/build-package";
import { damageable, withDamagedXml } from "../support/damage";
import { readBytes } from "../support/read-workbook";

/**
 * Sheets and shared strings are read by patterns where they are written in the usual way. What is read so must be what the XML
 * parser reads, which alone reads the same text in UTF-16, or with prefixes.
 */

const READ_BY_PATTERNS = /^xl\/(worksheets\/[^/]+|sharedStrings)\.xml$/;
const BYTE_ORDER_MARK = "\ufeff";

/** The same workbook with parts changed that are read by patterns. */
function withParts(bytes: Uint8Array, change: (xml: string) => Uint8Array): Uint8Array {
  const archive = openArchive("a.xlsx", bytes);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const written = archive.entries
    .filter(({ name }) => READ_BY_PATTERNS.test(name))
    .map(({ name }) => [name, change(decoder.decode(archive.read(name)))] as const);
  return rewritePackage(archive, { written: new Map(written), dropped: new Set() });
}

const inUtf16 = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (xml) => {
    const mark = xml.startsWith(BYTE_ORDER_MARK) ? "" : BYTE_ORDER_MARK;
    return new Uint8Array(Buffer.from(mark + xml, "utf16le"));
  });

const CDATA_OR_TAG = /<!\[CDATA\[.*?\]\]>|<\/?(?=\w)/gs;

const withPrefixes = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (xml) =>
    new TextEncoder().encode(
      xml
        .replaceAll(CDATA_OR_TAG, (found) => (found.startsWith("<!") ? found : `${found}x:`))
        .replaceAll("xmlns=", "xmlns:x="),
    ),
  );

/** The snapshot, or the code of what is wrong; everything else is thrown on. */
function outcomeOf(bytes: Uint8Array): unknown {
  try {
    return readBytes(bytes);
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

/** What patterns leave to the parser, with all that follows: seldom, so that something is left to them. */
const hiding = fc.constantFrom(
  ...['<![CDATA[<c r="A1"><v>9</v></c> & ]]>', "<!-- <v>8</v> -->", "<?x <si>?>"],
);
const plainPieces = fc.constantFrom(
  ...["実績", " ", "\n", "\t", "\r\n", "𠮷", "葛󠄀", "\u0085", "\u2028", BYTE_ORDER_MARK],
  ...["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#x5B9F;", "&#13;"],
  ...["_x000D_", "_x005F_x000D_", "_x", "]]&gt;", ">"],
);
const piecesOfText = fc.oneof(
  { arbitrary: plainPieces, weight: 150 },
  { arbitrary: hiding, weight: 1 },
);
const texts = fc.array(piecesOfText, { maxLength: 4 }).map((parts) => parts.join(""));
const numbers = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.nat(99_999_999).map((digits) => String(digits / 1000)),
  fc.constantFrom("-0", "007", "1.", ".5", "+1", "1e3", " 12 ", "0x1F", "１", "-", "1.2.3"),
  fc.constantFrom("999999999999999", "9999999999999999", "123456789.123456789"),
);
const element = (name: string, contents: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom("", "", ' xml:space="preserve"'), contents)
    .map(([space, content]) => `<${name}${space}>${content}</${name}>`);

const readings = fc.constantFrom(
  "",
  '<rPh sb="0" eb="2"><t>ジッセキ</t></rPh>',
  '<rPh sb="0" eb="1"><t>ジツ</t></rPh><rPh sb="1" eb="2"><t xml:space="preserve">セキ </t></rPh><phoneticPr fontId="1"/>',
  '<phoneticPr fontId="1" type="Hiragana" alignment="center"/>',
);
const runs = fc.array(
  element("t", texts).map((text) => `<r><rPr><b/></rPr>${text}</r>`),
  { maxLength: 3 },
);
const strings = fc.oneof(
  fc.tuple(element("t", texts), readings).map((parts) => parts.join("")),
  fc.tuple(runs, readings).map(([run, reading]) => run.join("") + reading),
  fc.constantFrom("", "<t/>"),
);
const formulas = fc.constantFrom(
  ...["", "", "<f/>", "<f>SUM(A1:B2)</f>", '<f>IF(A1&gt;=1,"○","△")</f>'],
  ...['<f aca="false">A1</f>', '<f ca="1">TODAY()</f>', '<f t="array" ref="A1">SUM(A1:A2)</f>'],
  ...['<f t="shared" ref="A1:C9" si="0">A1+1</f>', '<f t="shared" si="0"/>'],
);
const contents = fc.oneof(
  fc
    .tuple(formulas, element("v", fc.oneof(numbers, numbers, texts)))
    .map((parts) => parts.join("")),
  strings.map((string) => `<is>${string}</is>`),
  formulas,
  fc.constantFrom("<v/>", "<v></v>", "\n"),
);
const places = fc.oneof(
  { arbitrary: fc.constant('r="@"'), weight: 40 },
  { arbitrary: fc.constantFrom("r='@'", ""), weight: 9 },
  {
    arbitrary: fc.constantFrom('r="$@"', 'r="A0"', 'r="A01"', 'r="XFE1"', 'r="A1048577"'),
    weight: 1,
  },
);
const attributes = fc.tuple(
  fc.constantFrom("", "", ' s="1"', ' s="2"', ' s="3"', ' s="999"', " s='1'", ' s="x"'),
  fc.constantFrom(...["", "", "n", "s", "s", "str", "b", "e", "inlineStr", "d", "x"]),
  fc.constantFrom("", "", "", ' ph="1"', "\n"),
);
const unusualCells = fc
  .tuple(places, attributes, contents)
  .map(([place, [style, type, rest], content]) => {
    const tag = `c ${place}${style}${type === "" ? "" : ` t="${type}"`}${rest}`;
    return content === "" ? `<${tag}/>` : `<${tag}>${content}</c>`;
  });
const usualCells = fc
  .tuple(fc.constantFrom("", ' s="1"', ' s="2"'), fc.constantFrom("", ' t="s"'), numbers)
  .map(([style, type, number]) => `<c r="@"${style}${type}><v>${number}</v></c>`);
const cells = fc.oneof(usualCells, unusualCells);
const rowAttributes = fc.constantFrom(
  ...['r="#"', 'r="#"', 'r="#" spans="1:9"', 'r="#" hidden="1"', 'r="#" ht="0"', ""],
  ...['r="#" s="1" customFormat="1" ht="13.5" customHeight="1"', 'hidden="true" r="#"', "r='#'"],
);
const rows = fc.array(fc.tuple(rowAttributes, fc.array(cells, { maxLength: 6 })), { maxLength: 6 });
const between = fc.constantFrom(
  ...["", "", "", "", "", "", "\n", '<row r="50"/>', "<!-- <row> -->"],
);

const sheetXml = (written: readonly [string, readonly string[]][], gap: string): string =>
  written
    .map(([attribute, inRow], row) => {
      const inPlace = inRow.map((cell, column) =>
        cell.replace("@", `${String.fromCharCode(65 + column)}${row + 1}`),
      );
      return `<row ${attribute.replace("#", String(row + 1))}>${inPlace.join("")}</row>`;
    })
    .join(gap);

test("whatever is written, patterns read what the parser reads", () => {
  const styles = numberFormats("#,##0.0", "ge.m.d", "@");
  const items = fc.array(strings, { maxLength: 4 });
  fc.assert(
    fc.property(rows, between, items, (written, gap, shared) => {
      const sharedStrings = shared.map((string) => `<si>${string}</si>`).join("");
      const bytes = buildSheet(sheetXml(written, gap), { styles, sharedStrings });
      const byParser = outcomeOf(inUtf16(bytes));
      expect(outcomeOf(bytes)).toEqual(byParser);
      expect(outcomeOf(withPrefixes(bytes))).toEqual(byParser);
    }),
    { numRuns: 800 },
  );
});

const textCell = (text: string): string => `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;
const oneRow = (cells: string, attributes = ""): Uint8Array =>
  buildSheet(`<row r="1" ${attributes}>${cells}</row>`);
const inVersion11 = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (xml) =>
    new TextEncoder().encode(xml.replace('version="1.0"', "version='1.1'")),
  );
const withDescent = (rows: string): Uint8Array =>
  withParts(buildSheet(rows), (xml) =>
    new TextEncoder().encode(xml.replace("<worksheet", '<worksheet xmlns:x14ac="urn:x14ac"')),
  );

test.each<[string, Uint8Array, string]>([
  ["a next line in XML 1.1 ends a line", inVersion11(oneRow(textCell("a\u0085b"))), "a\nb"],
  ["a next line in XML 1.0 does not", oneRow(textCell("a\u0085b")), "a\u0085b"],
  [
    "rows say how deep letters reach, in the prefix that is declared",
    withDescent(
      `<row r="1" x14ac:dyDescent="0.4">${textCell("a")}</row><row r="2" x14ac:dyDescent="0.4"/>`,
    ),
    "a",
  ],
])("%s", (_, bytes, text) => {
  const snapshot = readBytes(bytes);
  expect(snapshot).toEqual(readBytes(inUtf16(bytes)));
  expect(snapshot.sheets[0]?.cells[0]?.text).toBe(text);
});

test.each([
  ["of the row before", '<row r="1" xmlns:x14ac="urn:x" x14ac:dyDescent="0.4">'],
  ["of a like name", '<row r="1" xmlns:y="urn:x" y:dyDescent="0.4">'],
])("a prefix that is not declared, but the one %s, is refused", (_, row) => {
  const cell = '<c r="A1"><v>1</v></c>';
  const bytes = buildSheet(`${row}${cell}</row><row r="2" x14ac:dyDescent="0.4">${cell}</row>`);
  expect([outcomeOf(bytes), outcomeOf(inUtf16(bytes))]).toEqual(["damaged", "damaged"]);
});

const SAMPLES = ["sapporo", "fuchu-group1", "fuchu-group2", "seki"];
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(samplePath(name)));

test.each(SAMPLES)("all of %s is read alike by patterns and by the parser", (name) => {
  expect(readBytes(sample(name))).toEqual(readBytes(inUtf16(sample(name))));
});

test("a damaged sheet ends alike, read by patterns or by the parser", () => {
  const random = seeded(7);
  const workbooks = ["sapporo", "fuchu-group1"].map((name) => {
    const { xmlParts, ...rest } = damageable(sample(name));
    return { ...rest, xmlParts: xmlParts.filter((part) => READ_BY_PATTERNS.test(part)) };
  });
  for (let time = 0; time < 200; time += 1) {
    const damaged = withDamagedXml(oneOf(workbooks, random), random);
    expect([time, outcomeOf(damaged)]).toEqual([time, outcomeOf(inUtf16(damaged))]);
  }
});
