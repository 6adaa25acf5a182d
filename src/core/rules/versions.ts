import type { Indicator } from "../indicators";
import type { WorkbookReading } from "../layouts";

/** An indicator in one of the workbooks that are checked together. */
export type Occurrence = { readonly reading: WorkbookReading; readonly indicator: Indicator };

/** Where each key occurs; a key that a workbook has twice is left out, because nobody can tell which is meant. */
export function occurrencesOf(
  readings: readonly WorkbookReading[],
): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const reading of readings) {
    const twice = new Set(
      reading.indicators.flatMap(({ key }) =>
        key.includes("#") ? [key.split("#")[0] ?? key] : [],
      ),
    );
    for (const indicator of reading.indicators) {
      const { key } = indicator;
      if (twice.has(key.split("#")[0] ?? key)) continue;
      const known = found.get(key);
      if (known) known.push({ reading, indicator });
      else found.set(key, [{ reading, indicator }]);
    }
  }
  return found;
}

/** The newest fiscal year that a workbook reports; null where it reports none. */
export function newestYearOf({ indicators }: WorkbookReading): number | null {
  let newest: number | null = null;
  for (const { values } of indicators) {
    for (const { role, fiscalYear, kind } of values) {
      const isReport = (role === "actual" || role === "status") && kind !== "absent";
      if (isReport && fiscalYear !== null && fiscalYear > (newest ?? fiscalYear - 1)) {
        newest = fiscalYear;
      }
    }
  }
  return newest;
}
