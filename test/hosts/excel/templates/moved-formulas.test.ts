import { movedFormulas } from "../../../../src/hosts/excel/templates/moved-formulas";
import { aTemplate, someFacts } from "./some-facts";

const movedFrom = (row: number, formula: string, name = "様式") =>
  movedFormulas(aTemplate(), someFacts({ name, formulas: [{ row, column: 2, formula }] }));

test.each<[string, number, string, readonly string[]]>([
  ["about the row of a list", 3, "C3*2", ["=C3*2", "=C4*2", "=C5*2"]],
  ["about an area that ends with a list", 6, "SUM(C2:C3)", ["=SUM(C2:C5)"]],
  ["about what moved down", 6, "C5+1", ["=C7+1"]],
  ["that names its own sheet", 6, 'SUM(様式!C3:C3)&"様式!C3"', ['=SUM(C3:C5)&"様式!C3"']],
  ["that names its own sheet in quotes", 6, "SUM('様式'!C3:C3)", ["=SUM(C3:C5)"]],
])("a formula %s is moved as in files", (_, row, formula, formulas) => {
  const place = row === 3 ? 3 : row + 2;
  expect(movedFrom(row, formula)).toEqual([{ row: place, column: 2, formulas }]);
});

test.each([
  ["about what stays", "C1+C2"],
  ["about another sheet whose name ends alike", "SUM(別様式!C3:C3)"],
  ["about a table", "SUM(表1[実績])+C5"],
  ["of texts that look like cells", '"C5"'],
])("a formula %s is left to Excel", (_, formula) => {
  expect(movedFrom(6, formula)).toEqual([]);
});

test("signs in the name of a sheet are themselves", () => {
  const formulas = movedFrom(6, "SUM('令和2 (案).1'!C3:C3)", "令和2 (案).1");
  expect(formulas[0]?.formulas).toEqual(["=SUM(C3:C5)"]);
});
