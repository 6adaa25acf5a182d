import { formatReference, type CellSnapshot } from "../../workbook";
import { defineSheetRule } from "../define-rule";
import { words } from "./words";

/** A sheet of another workbook: [1]Sheet1!A1 or '[other.xlsx]Sheet1'!A1; the columns of a table have no sheet behind them. */
const OTHER_WORKBOOK =
  /'[^']*\[[^[\]]+\][^']*'!|(?<![\w\]])\[[^[\]]+\][^\s'"!()+\-*/,;=<>&^:[\]]+!/;

type FormulaCell = CellSnapshot & { readonly formula: string };

const hasFormula = (cell: CellSnapshot): cell is FormulaCell => cell.formula !== undefined;

export const externalLink = defineSheetRule({
  id: "external-link",
  group: "values",
  severity: "warning",
  words,
  check: ({ sheet }) =>
    sheet.cells.filter(hasFormula).flatMap(({ formula, text, row, column }) => {
      if (!OTHER_WORKBOOK.test(formula)) return [];
      return [{ cell: formatReference(sheet.name, { row, column }), data: { text, formula } }];
    }),
});
