import type { Area } from "../../../../src/hosts/excel/areas";
import { cellsOf, needsValueTypes } from "../../../../src/hosts/excel/reading/block-content";
import { withoutCoveredCells } from "../../../../src/hosts/covered-cells";
import { hiddenOf } from "../../../../src/hosts/excel/reading/hidden-lines";
import { textCell } from "../../contract/contract-workbook";

test("cells carry the place that they have on the sheet", () => {
  const area: Area = { top: 5, left: 3, bottom: 6, right: 4 };
  const values = [
    ["指標", ""],
    ["", "実績"],
  ];
  const General = [
    ["General", "General"],
    ["General", "General"],
  ];
  const block = { sheetId: "s", area };
  const tables = { values, text: values, formulas: values, numberFormat: General };
  expect(cellsOf({ block, tables }, null, "1900")).toEqual([
    textCell(5, 3, "指標"),
    textCell(6, 4, "実績"),
  ]);
});

test("cells under a merged area are left out, its first one and its neighbours are not", () => {
  const cells = [
    textCell(1, 1, "左"),
    textCell(1, 2, "結合"),
    textCell(1, 3, "下"),
    textCell(2, 2, "下"),
    textCell(2, 4, "右"),
    textCell(3, 2, "次"),
  ];
  const kept = withoutCoveredCells(cells, [{ top: 1, left: 2, bottom: 2, right: 3 }]);
  expect(kept.map(({ text }) => text)).toEqual(["左", "結合", "右", "次"]);
});

test("a merged area down to the last row of Excel costs no more than the rows in use", () => {
  const whole: Area = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
  expect(withoutCoveredCells([textCell(1, 1, "題"), textCell(2, 1, "下")], [whole])).toEqual([
    textCell(1, 1, "題"),
  ]);
});

test("hidden lines have the numbers of the sheet; lines never asked for are shown", () => {
  expect(hiddenOf([false, true, undefined, true])).toEqual([2, 4]);
  expect(hiddenOf(undefined)).toEqual([]);
});

test.each([
  ["#N/A", true],
  ["#DIV/0!", true],
  ["#NAME?", true],
  ["#GETTING_DATA", true],
  ["#1 実施", false],
  ["実績 #N/A", false],
  ["", false],
])("the text %j needs a second look at its kind: %j", (value, expected) => {
  const tables = { values: [[value]], text: [[value]], formulas: [[value]], numberFormat: [["@"]] };
  const block = { sheetId: "s", area: { top: 1, left: 1, bottom: 1, right: 1 } };
  expect(needsValueTypes({ block, tables, mergedAreas: [], bytes: 0 })).toBe(expected);
});
