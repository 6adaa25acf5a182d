import { findSheet } from "../model/sheet-list";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ExcelError } from "../protocol/excel-error";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/** The name that Excel gives to a new sheet: `Sheet` and the first number that is free. */
export function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/**
 * Throws InvalidArgument for what cannot be a sheet's name, ItemAlreadyExists where another sheet than `renamed` has it,
 * whatever its case.
 */
export function requireSheetName(workbook: Workbook, name: string, renamed: Sheet | null): void {
  if (!isSheetName(name)) throw new ExcelError("InvalidArgument", `sheet name ${name}`);
  const other = findSheet(workbook, name);
  if (other && other !== renamed) throw new ExcelError("ItemAlreadyExists", `sheet ${name}`);
}

const isSheetName = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= LONGEST &&
  !FORBIDDEN.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== "history";
