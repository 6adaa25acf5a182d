/** The sheets of a report, in the order of their tabs. */
export const REPORT_PURPOSES = [
  "summary",
  "attention",
  "changes",
  "departments",
  "indicators",
  "findings",
  "methods",
  "record",
] as const;

export type ReportPurpose = (typeof REPORT_PURPOSES)[number];

/** The sheets that we write, by what they are for; their names belong to the people. */
export const SHEET_PURPOSES = [...REPORT_PURPOSES, "preview"] as const;

export type SheetPurpose = (typeof SHEET_PURPOSES)[number];

/**
 * The hidden workbook-level name that marks a sheet as ours, so that it is known after it was renamed;
 * it refers to the sheet's A1.
 */
export const markName = (purpose: SheetPurpose): string => `_shinchoku.${purpose}`;

/** The purpose behind a defined name of ours; null for every other name. */
export function purposeOfMark(name: string): SheetPurpose | null {
  return SHEET_PURPOSES.find((purpose) => markName(purpose) === name) ?? null;
}
