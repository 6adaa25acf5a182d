import { buildWorkbook } from "../support/build-package";
import { readFirstSheet } from "../support/read-workbook";

const rule = '<cfRule type="expression" priority="1"><formula>A1="順調"</formula></cfRule>';
const formatted = (sqref: string): string =>
  `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
const extension = (element: string, sqref: string): string =>
  `<x14:${element} xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar"><xm:f>B2</xm:f></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:${element}>`;
const read = (xml: string) =>
  readFirstSheet(
    buildWorkbook({ sheets: [{ name: "表", xml: `<sheetData/>${xml}` }] }),
  ).conditionalFormats.map(({ top, left, bottom, right }) => [top, left, bottom, right]);

test.each([
  ["no format", "", []],
  ["an area", formatted("B2:C10"), [[2, 2, 10, 3]]],
  ["a single cell", formatted("D4"), [[4, 4, 4, 4]]],
  [
    "several areas, row by row",
    formatted("E5 B2:C10 A2"),
    [
      [2, 1, 2, 1],
      [2, 2, 10, 3],
      [5, 5, 5, 5],
    ],
  ],
  ["an area with several formats", formatted("A1:A9") + formatted("A1:A9"), [[1, 1, 9, 1]]],
  [
    "formats of the 2010 extensions",
    `${formatted("A1:A9")}<extLst><ext>${extension("conditionalFormatting", "A1:A9 C1:C9")}</ext></extLst>`,
    [
      [1, 1, 9, 1],
      [1, 3, 9, 3],
    ],
  ],
  [
    "the extensions' areas of other things, which are none",
    `<extLst><ext>${extension("dataValidation", "A1:A9")}</ext></extLst>`,
    [],
  ],
  ["what is no area", formatted("A1:B2:C3 #REF! A:A"), []],
])("%s", (_, xml, areas) => {
  expect(read(xml)).toEqual(areas);
});
