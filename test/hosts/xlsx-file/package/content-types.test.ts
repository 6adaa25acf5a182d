import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { readContentTypes } from "../../../../src/hosts/xlsx-file/package/content-types";
import { buildPackage } from "../support/build-package";

test.each([
  ["xl/workbook.xml", "main"],
  ["XL/Workbook.xml", "main"],
  ["xl/other.xml", "any"],
  ["xl/other.XML", "any"],
  ["xl/media/a.png", null],
])("the type of %s is %s", (part, type) => {
  const archive = openArchive(
    "a.xlsx",
    buildPackage({
      "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="any"/>
        <Override PartName="/xl/workbook.xml" ContentType="main"/></Types>`,
    }),
  );
  expect(readContentTypes("a.xlsx", archive).typeOf(part)).toBe(type);
});
