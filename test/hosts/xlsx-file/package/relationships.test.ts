import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import {
  readRelationships,
  relationshipsPartOf,
  resolveTarget,
} from "../../../../src/hosts/xlsx-file/package/relationships";
import { buildPackage } from "../support/build-package";

test.each([
  ["", "_rels/.rels"],
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
  ["workbook.xml", "_rels/workbook.xml.rels"],
])("the relationships of %j are in %s", (part, relationships) => {
  expect(relationshipsPartOf(part)).toBe(relationships);
});

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
  ["xl/worksheets/sheet1.xml", "../comments1.xml", "xl/comments1.xml"],
  ["xl/worksheets/sheet1.xml", "./../drawings/d.xml", "xl/drawings/d.xml"],
  ["xl/workbook.xml", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
])("seen from %j, %s is %s", (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test("kinds are the same in strict packages, and addresses outside stay as written", () => {
  const archive = openArchive(
    "a.xlsx",
    buildPackage({
      "[Content_Types].xml": "<Types/>",
      "xl/_rels/w.xml.rels": `<Relationships>
        <Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="a.xml"/>
        <Relationship Id="r2" Type="urn:x/hyperlink" Target="https://example.jp/a" TargetMode="External"/>
      </Relationships>`,
    }),
  );
  expect(readRelationships("a.xlsx", archive, "xl/w.xml")).toEqual([
    { id: "r1", kind: "worksheet", target: "xl/a.xml", external: false },
    { id: "r2", kind: "hyperlink", target: "https://example.jp/a", external: true },
  ]);
  expect(readRelationships("a.xlsx", archive, "xl/none.xml")).toEqual([]);
});
