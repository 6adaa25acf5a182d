import type { CellPosition, CellSnapshot, CellValue, DateSystem } from "../../../core";
import { showsDates } from "../../date-format";
import { dateOfSerial, DAYS_TO_1904 } from "../../serial-date";

/** What Office.js says of one cell; `formula` repeats the value where there is none. */
export type ExcelCell = {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  /** In its English form, whatever language Excel speaks. */
  readonly numberFormat: unknown;
  /** A text may look like an error. */
  readonly isError: boolean;
};

/** The snapshot of a cell as Excel tells it; null where the cell is empty. */
export function cellFromExcel(
  position: CellPosition,
  cell: ExcelCell,
  dateSystem: DateSystem,
): CellSnapshot | null {
  const formula = formulaOf(cell);
  if (formula === null && (cell.value === "" || cell.value === null)) return null;
  const found = { ...position, value: valueOf(cell, dateSystem), text: String(cell.text) };
  return formula === null ? found : { ...found, formula };
}

/** Text such as `=1+1` in a cell formatted as text comes as its own formula. */
function formulaOf({ value, formula }: ExcelCell): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formula.slice(1);
}

function valueOf({ value, numberFormat, isError }: ExcelCell, dateSystem: DateSystem): CellValue {
  if (isError) return { kind: "error", code: String(value) };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (typeof value !== "number") return { kind: "text", text: String(value) };
  const serial = dateSystem === "1904" ? value + DAYS_TO_1904 : value;
  const date = showsDates(String(numberFormat)) ? dateOfSerial(serial) : null;
  return date ? { kind: "date", date } : { kind: "number", number: value };
}
