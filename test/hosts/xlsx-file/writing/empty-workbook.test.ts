import * as sheetJs from "@e965/xlsx";
import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { lintPackage } from "../../../support/package-lint/package-lint";

test("an empty workbook has one blank sheet and nothing to repair", () => {
  const { SheetNames, Sheets } = sheetJs.read(emptyWorkbook());
  expect(SheetNames).toEqual(["Sheet1"]);
  expect(Sheets["Sheet1"]?.["!ref"]).toBeUndefined();
  expect(lintPackage(emptyWorkbook())).toEqual([]);
});

test("it is the same every time", () => {
  expect(Buffer.from(emptyWorkbook())).toEqual(Buffer.from(emptyWorkbook()));
});
