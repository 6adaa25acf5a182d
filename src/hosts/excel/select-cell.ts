import { formatAddress, type CellPosition } from "../../core";
import { runInExcel } from "./run-in-excel";

/** Selects a cell and brings its sheet to the front; does nothing where the sheet is gone or hidden. */
export function selectCellInExcel(sheetName: string, position: CellPosition): Promise<void> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return;
    sheet.activate();
    sheet.getRange(formatAddress(position)).select();
    await context.sync();
  });
}
