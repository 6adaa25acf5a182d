import type { Area } from "../model/area";
import { formatsIn } from "../model/cell-look";
import type { ProtectionOptions } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

const denied = (what: string): ExcelError => new ExcelError("AccessDenied", what);

/** Throws AccessDenied where the content of cells may not be changed: on a protected sheet, unless all are unlocked. */
export function refuseLockedCells(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  const isLocked = areas.some((area) => [...formatsIn(sheet, area)].some(({ locked }) => locked));
  if (isLocked) throw denied(`${sheet.name} is protected`);
}

/** Throws AccessDenied where the sheet is protected and its protection does not allow that. */
export function refuseUnlessAllowed(sheet: Sheet, permission: Permission): void {
  if (sheet.protection && !sheet.protection.options[permission]) {
    throw denied(`${sheet.name} is protected: ${permission} is false`);
  }
}

/** Throws AccessDenied where the sheet is protected, whatever its protection allows. */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.protection) throw denied(`${sheet.name} is protected`);
}
