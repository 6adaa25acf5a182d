import { markedSheet } from "../../../src/hosts/excel/workbook-outline";

test.each<[unknown, string | null]>([
  ["='進捗総括'!$A$1", "進捗総括"],
  ["=進捗総括!$A$1", "進捗総括"],
  ["='It''s ours'!$A$1", "It's ours"],
  ["=#REF!$A$1", null],
  ["=#REF!", null],
  ["=1", null],
  [1, null],
])("the mark %j stands on the sheet %j", (formula, sheet) => {
  expect(markedSheet(formula)).toBe(sheet);
});
