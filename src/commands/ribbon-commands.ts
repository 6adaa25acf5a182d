import { checkWorkbook } from "./check-workbook";
import type { RibbonCommand } from "./ribbon-command";
import { takeMarksAway } from "./take-marks-away";
import { writeSheets } from "./write-sheets";

/** The ribbon commands by the names under which manifest.xml calls them. */
export const RIBBON_COMMANDS: Readonly<Record<string, RibbonCommand>> = {
  checkWorkbook,
  writeSummary: writeSheets,
  takeMarksAway,
};
