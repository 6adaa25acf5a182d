import { copiedFormula } from "../../../src/core";

test.each<[string, string, number, number, string | null]>([
  ["relative addresses move", "B2/C2", 1, 0, "B3/C3"],
  ["across as well", "SUM(B2:B7)", 0, 2, "SUM(D2:D7)"],
  ["past the last letter", "Z1+AZ1", 0, 1, "AA1+BA1"],
  ["fixed parts stay", "$B2+B$2+$B$2", 1, 1, "$B3+C$2+$B$2"],
  ["sheets in front stay", "総括!B6+'R2 集計'!B6", 2, 0, "総括!B8+'R2 集計'!B8"],
  ["texts stay", 'IF(A1="B2","C3",D4)', 1, 0, 'IF(A2="B2","C3",D5)'],
  ["functions and names stay", "LOG10(A1)+RATE2020", 1, 0, "LOG10(A2)+RATE2020"],
  ["addresses may leave the sheet", "A1", -1, 0, null],
  ["to the left too", "B5+A5", 0, -1, null],
])("%s", (_, formula, rows, columns, expected) => {
  expect(copiedFormula(formula, rows, columns)).toBe(expected);
});
