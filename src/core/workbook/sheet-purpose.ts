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

/** The filled-in copies of people's own summary layouts, as many as a workbook can have. */
export const TEMPLATE_PURPOSES = [
  "template-1",
  "template-2",
  "template-3",
  "template-4",
  "template-5",
  "template-6",
  "template-7",
  "template-8",
  "template-9",
] as const;

export type TemplatePurpose = (typeof TEMPLATE_PURPOSES)[number];

/** The sheets that we write, by what they are for; their names belong to the people. */
export const SHEET_PURPOSES = [...REPORT_PURPOSES, "preview", ...TEMPLATE_PURPOSES] as const;

export type SheetPurpose = (typeof SHEET_PURPOSES)[number];

/** The purposes of sheets that are laid out here, unlike copies of people's own layouts. */
export type PlannedPurpose = Exclude<SheetPurpose, TemplatePurpose>;

/**
 * The hidden workbook-level name that marks a sheet as ours, so that it is known after it was renamed;
 * it refers to the sheet's A1. Excel takes no hyphen in a name, and mends a file that has one.
 */
export const markName = (purpose: SheetPurpose): string =>
  `_shinchoku.${purpose.replaceAll("-", "_")}`;

/** The purpose behind a defined name of ours; null for every other name. */
export function purposeOfMark(name: string): SheetPurpose | null {
  return SHEET_PURPOSES.find((purpose) => markName(purpose) === name) ?? null;
}
