import { findFiscalYear } from "../../indicators";
import type { SheetScan } from "./sheet-scan";

/** The fiscal year that the nearest text above a row names; null for none. */
export function yearAbove(scan: SheetScan, row: number): number | null {
  const above = scan.grid.filled.filter((cell) => cell.top < row).reverse();
  for (const cell of above) {
    const year = findFiscalYear(cell.text);
    if (year) return year.fiscalYear;
  }
  return null;
}
