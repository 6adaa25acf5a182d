import type { CellPosition } from "../../src/core";
import type { CellValue } from "../model/cell";
import { isBlank } from "../model/cell";
import { cellAt, forgetPlainCell } from "../model/cell-look";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ExcelError } from "../protocol/excel-error";
import type { JsonValue } from "../protocol/json";
import { formulaResult } from "./formula-result";
import { typedContent } from "./typed-text";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export type WritingContext = {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** The present year, which typed days without a year belong to. */
  readonly year: number;
};

/**
 * Puts into a cell what was given to `values` or `formulas`: texts are taken as if they were typed. Throws InvalidArgument
 * for what no cell holds.
 */
export function writeCell(context: WritingContext, position: CellPosition, given: JsonValue): void {
  const { sheet } = context;
  if (typeof given === "string") return writeText(context, position, given);
  if (typeof given !== "number" && typeof given !== "boolean") {
    throw new ExcelError("InvalidArgument", "a cell holds texts, numbers and truth values");
  }
  fill(sheet, position, given);
}

function fill(sheet: Sheet, position: CellPosition, value: CellValue): void {
  const cell = cellAt(sheet, position);
  cell.value = value;
  cell.formula = null;
  if (isBlank(cell)) forgetPlainCell(sheet, position);
}

function writeText(context: WritingContext, position: CellPosition, text: string): void {
  const { sheet, workbook, year } = context;
  if (text.length > LONGEST_TEXT) {
    throw new ExcelError("InvalidArgument", `a text of ${text.length} characters`);
  }
  const cell = cellAt(sheet, position);
  const { value, formula, numberFormat } = typedContent(text, cell.format.numberFormat, year);
  if (formula !== null && formula.length > LONGEST_FORMULA) {
    throw new ExcelError("InvalidArgument", `a formula of ${formula.length} characters`);
  }
  if (numberFormat !== null) cell.format = { ...cell.format, numberFormat };
  fill(sheet, position, formula === null ? value : formulaResult(formula, { workbook, sheet }));
  if (formula !== null) cell.formula = formula;
}
