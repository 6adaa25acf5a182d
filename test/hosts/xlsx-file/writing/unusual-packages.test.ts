import * as sheetJs from "@e965/xlsx";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { committeePlan } from "./committee-plan";
import { graft, partOf } from "./grafted";
import { handMadeParts, withParts, zipParts, type Parts } from "./hand-made-packages";
import { lintPackage } from "../../../support/package-lint/package-lint";

const plan = { format: 1 as const, sheets: [committeePlan({ sheet: "実績" })] };

const prefixed = (prefix: string) => (text: string) =>
  text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`).replace(' xmlns="', ` xmlns:${prefix}="`);

const strict = (text: string): string =>
  text
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      `\ufeff<?xml version="1.0" encoding="UTF-16"?>${text.replace(/^<\?xml.*?\?>/, "")}`,
      "utf16le",
    ),
  );

const every = (names: readonly string[], change: (text: string) => string): Parts =>
  withParts(Object.fromEntries(names.map((name) => [name, change])));

const without = (parts: Parts, name: string): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));

const withoutStyles = without(
  withParts({
    "[Content_Types].xml": (text) =>
      text.replace(/<Override PartName="\/xl\/styles.xml".*?\/>/, ""),
    "xl/_rels/workbook.xml.rels": (text) => text.replace(/<Relationship Id="rId3".*?\/>/, ""),
    "xl/worksheets/sheet1.xml": (text) => text.replace(' s="1"', ""),
  }),
  "xl/styles.xml",
);

const SPREADSHEET_PARTS = [
  "xl/workbook.xml",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet2.xml",
];
const RELATIONSHIPS = ["_rels/.rels", "xl/_rels/workbook.xml.rels"];

const PACKAGES: readonly (readonly [string, Parts])[] = [
  ["prefixed elements", every(SPREADSHEET_PARTS, prefixed("x"))],
  [
    "a prefixed list of content types and relationships",
    every(["[Content_Types].xml", ...RELATIONSHIPS], prefixed("p")),
  ],
  [
    "strict namespaces",
    every(
      [
        ...SPREADSHEET_PARTS.slice(0, 1),
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        ...RELATIONSHIPS,
      ],
      strict,
    ),
  ],
  [
    "an element of names that is self-closed",
    withParts({
      "xl/workbook.xml": (text) =>
        text.replace(/<definedNames>.*<\/definedNames>/, "<definedNames/>"),
    }),
  ],
  [
    "no names",
    withParts({
      "xl/workbook.xml": (text) => text.replace(/<definedNames>.*<\/definedNames>/, ""),
    }),
  ],
  [
    "external references before the names",
    withParts({
      "xl/workbook.xml": (text) =>
        text.replace(/<definedNames>.*<\/definedNames>/, "<externalReferences/>"),
    }),
  ],
  ["no styles part", withoutStyles],
  [
    "a styles part that is self-closed",
    withParts({
      "xl/styles.xml": (text) => `${text.slice(0, text.indexOf(">"))}/>`,
      "xl/worksheets/sheet1.xml": (text) => text.replace(' s="1"', ""),
    }),
  ],
  [
    "no cell styles and no counts",
    every(["xl/styles.xml"], (text) =>
      text
        .replace(/<cellStyleXfs.*<\/cellStyleXfs>|<cellStyles.*<\/cellStyles>/g, "")
        .replace(/ count="\d+"/g, ""),
    ),
  ],
  [
    "one fill only",
    every(["xl/styles.xml"], (text) =>
      text.replace('<fill><patternFill patternType="gray125"/></fill>', ""),
    ),
  ],
  [
    "parts in UTF-16",
    {
      ...handMadeParts,
      ...Object.fromEntries(
        [
          "xl/workbook.xml",
          "xl/styles.xml",
          "[Content_Types].xml",
          "xl/_rels/workbook.xml.rels",
        ].map((name) => [name, utf16(handMadeParts[name] ?? "")]),
      ),
    },
  ],
  ["byte order marks", every(["xl/workbook.xml", "xl/styles.xml"], (text) => `\ufeff${text}`)],
  [
    "types by name only",
    withParts({
      "[Content_Types].xml": (text) =>
        text
          .replace(/<Default.*?\/>/g, "")
          .replace(
            "</Types>",
            RELATIONSHIPS.map(
              (name) =>
                `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
            ).join("") + "</Types>",
          ),
    }),
  ],
  [
    "absolute targets",
    every(["xl/_rels/workbook.xml.rels"], (text) => text.replace(/Target="/g, 'Target="/xl/')),
  ],
  [
    "targets in another case",
    every(["xl/_rels/workbook.xml.rels"], (text) =>
      text.replace(/Target="w/g, 'Target="W').replace("styles.xml", "Styles.xml"),
    ),
  ],
  [
    "dates from 1904",
    withParts({
      "xl/workbook.xml": (text) => text.replace("<workbookPr/>", '<workbookPr date1904="1"/>'),
    }),
  ],
  [
    "another prefix for relationships",
    withParts({
      "xl/workbook.xml": (text) =>
        text.replaceAll(" r:id", " rel:id").replace("xmlns:r=", "xmlns:rel="),
    }),
  ],
];

describe.each(PACKAGES)("a package with %s", (_, parts) => {
  test("gets the sheet, with nothing for Excel to repair", () => {
    const { bytes, outcome } = graft(zipParts(parts), plan);
    const read = sheetJs.read(bytes);
    expect(outcome.refused).toEqual([]);
    expect(read.SheetNames).toEqual(["実績", "総括", "進捗総括"]);
    expect(read.Sheets["進捗総括"]?.["A1"]?.v).toContain("行政改革実施計画");
    expect(lintPackage(bytes)).toEqual([]);
  });

  test("keeps its own sheets and the number formats of their cells", () => {
    const before = sheetJs.read(zipParts(parts), { cellNF: true });
    const after = sheetJs.read(graft(zipParts(parts), plan).bytes, { cellNF: true });
    for (const name of ["実績", "総括"]) expect(after.Sheets[name]).toEqual(before.Sheets[name]);
  });

  test("stays as it is when the same plan is applied again", () => {
    const once = graft(zipParts(parts), plan).bytes;
    expect(Buffer.from(graft(once, plan).bytes)).toEqual(Buffer.from(once));
  });
});

test("a strict workbook gets a strict sheet", () => {
  const parts = every([...SPREADSHEET_PARTS, ...RELATIONSHIPS], strict);
  const after = graft(zipParts(parts), plan).parts;
  expect(partOf(after, "xl/worksheets/sheet3.xml")).toContain(
    'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
  );
  expect(partOf(after, "xl/_rels/workbook.xml.rels")).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet3.xml"',
  );
});

test("parts that change leave UTF-16 behind", () => {
  const parts = {
    ...handMadeParts,
    "xl/workbook.xml": utf16(handMadeParts["xl/workbook.xml"] ?? ""),
  };
  const archive = openArchive("x.xlsx", graft(zipParts(parts), plan).bytes);
  expect(new TextDecoder().decode(archive.read("xl/workbook.xml"))).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"/,
  );
});

test("new parts take no name that is taken in another case", () => {
  const parts = { ...handMadeParts, "xl/Worksheets/Sheet3.XML": "<forgotten/>" };
  const { parts: after } = graft(
    zipParts({
      ...parts,
      "[Content_Types].xml": handMadeParts["[Content_Types].xml"] ?? "",
    }),
    plan,
  );
  expect(after).toHaveProperty(["xl/worksheets/sheet4.xml"]);
});
