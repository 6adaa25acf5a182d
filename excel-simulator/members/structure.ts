import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";

/** Throws AccessDenied where the structure of the workbook is protected: no sheet comes, goes, moves, hides or is renamed. */
export function requireOpenStructure({ workbook }: Host): void {
  if (workbook.structureProtection) throw new ExcelError("AccessDenied", "protected structure");
}

/** Throws InvalidOperation where a sheet is the only one that people see: it can be neither deleted nor hidden. */
export function requireOtherVisibleSheet({ workbook }: Host, sheet: Sheet): void {
  const isOther = (other: Sheet): boolean => other !== sheet && other.visibility === "visible";
  if (!workbook.sheets.some(isOther)) {
    throw new ExcelError("InvalidOperation", "the only sheet in view must stay");
  }
}
