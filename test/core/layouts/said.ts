import {
  readWorkbook,
  type Indicator,
  type SheetSnapshot,
  type WorkbookReading,
} from "../../../src/core";
import { workbook } from "../../support/sheet-builder";

/** The reading of a workbook that has these sheets. */
export const readSheets = (...sheets: readonly SheetSnapshot[]): WorkbookReading =>
  readWorkbook(workbook("様式.xlsx", ...sheets), "ja");

/** What an indicator's values say, one line each: `target 2023 6,000 @S!G9`. */
export const saidValues = ({ values }: Indicator): readonly string[] =>
  values.map(({ role, fiscalYear, text, cell }) => `${role} ${fiscalYear ?? "-"} ${text} @${cell}`);

/** Where an indicator's values are missing: `actual 2021 @S!E10`. */
export const saidBlanks = ({ blanks }: Indicator): readonly string[] =>
  blanks.map(({ role, fiscalYear, cell }) => `${role} ${fiscalYear ?? "-"} @${cell}`);

/** What was noted, one line each: `cell-not-used @S!H6`. */
export const saidNotes = ({ notes }: WorkbookReading): readonly string[] =>
  notes.map(({ code, cell }) => `${code} @${cell}`);
