import type { CellPosition, CellSnapshot, CellValue } from "../../../core";
import { showsDates } from "../../date-format";
import { dateOfSerial } from "../../serial-date";

/** What Office.js says of one cell; `formula` repeats the value where there is none. */
export type ExcelCell = {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  /** In its English form, whatever language Excel speaks. */
  readonly numberFormat: unknown;
  readonly valueType: unknown;
};

/** The snapshot of a cell as Excel tells it; null where the cell is empty. */
export function cellFromExcel(position: CellPosition, cell: ExcelCell): CellSnapshot | null {
  const formula = formulaOf(cell);
  if (formula === null && (cell.value === "" || cell.value === null)) return null;
  const found = { ...position, value: valueOf(cell), text: String(cell.text) };
  return formula === null ? found : { ...found, formula };
}

/** Text such as `=1+1` in a cell formatted as text comes as its own formula. */
function formulaOf({ value, formula }: ExcelCell): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formula.slice(1);
}

function valueOf({ value, numberFormat, valueType }: ExcelCell): CellValue {
  if (valueType === "Error") return { kind: "error", code: String(value) };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (typeof value !== "number") return { kind: "text", text: String(value) };
  const date = showsDates(String(numberFormat)) ? dateOfSerial(value) : null;
  return date ? { kind: "date", date } : { kind: "number", number: value };
}
