import { SHEET_PURPOSES, type SheetPurpose } from "../core";

/** The names under which manifest.xml calls the ribbon commands, and the sheets that each writes. */
export const RIBBON_COMMANDS: Readonly<Record<string, readonly SheetPurpose[]>> = {
  checkWorkbook: ["findings"],
  writeSummary: SHEET_PURPOSES,
};
