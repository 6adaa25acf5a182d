import { copiedFormula, formatReference, type CellSnapshot } from "../../workbook";
import { defineSheetRule } from "../define-rule";
import { words } from "./words";

const COLUMNS_PER_ROW = 16_384;

const keyOf = (row: number, column: number): number => row * COLUMNS_PER_ROW + column;

/** The formula that stands on both sides of a cell, as it would read in the cell itself; null where there is none. */
function formulaBetween(
  before: CellSnapshot | undefined,
  after: CellSnapshot | undefined,
  [rows, columns]: readonly [number, number],
): string | null {
  if (before?.formula === undefined || after?.formula === undefined) return null;
  const expected = copiedFormula(before.formula, rows, columns);
  return expected !== null && expected === copiedFormula(after.formula, -rows, -columns)
    ? expected
    : null;
}

export const formulaOverwritten = defineSheetRule({
  id: "formula-overwritten",
  group: "values",
  severity: "warning",
  words,
  check: ({ sheet }) => {
    if (!sheet.cells.some(({ formula }) => formula !== undefined)) return "not-applicable";
    const cells = new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    return sheet.cells.flatMap(({ row, column, value, formula, text }) => {
      if (value.kind !== "number" || formula !== undefined) return [];
      const at = (rows: number, columns: number): CellSnapshot | undefined =>
        cells.get(keyOf(row + rows, column + columns));
      const expected =
        formulaBetween(at(-1, 0), at(1, 0), [1, 0]) ?? formulaBetween(at(0, -1), at(0, 1), [0, 1]);
      if (expected === null) return [];
      const cell = formatReference(sheet.name, { row, column });
      return [{ cell, data: { text, formula: expected } }];
    });
  },
});
