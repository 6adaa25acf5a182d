import type { DocumentKeeper } from "../kept-documents";
import type {
  CellEditor,
  CellMarker,
  CellPointer,
  CellSelector,
  SheetRemover,
  WorkbookHost,
} from "../workbook-host";
import { changeCellsInExcel } from "./changing/change-cells";
import { documentsInExcel } from "./kept/kept-documents";
import { markCellsInExcel } from "./marks/mark-cells";
import { takeBackMarksInExcel } from "./marks/take-back-marks";
import type { ReadFile } from "./reading/file-knowledge";
import { readExcelSnapshot } from "./reading/read-snapshot";
import { selectedAreaInExcel } from "./selected-area";
import { selectCellInExcel } from "./select-cell";
import { applyPlanInExcel } from "./writing/apply-plan";
import {
  recoverInterruptedWriting,
  type RecoveredWriting,
} from "./writing/recover-interrupted-writing";
import { takeBackSheetsInExcel } from "./writing/take-back-sheets";

export interface ExcelHost
  extends
    WorkbookHost,
    CellSelector,
    CellMarker,
    CellEditor,
    SheetRemover,
    CellPointer,
    DocumentKeeper {
  /** Puts right what a writing left that stopped half-way; null where there is nothing to do. Throws a HostError. */
  recoverInterruptedWriting(): Promise<RecoveredWriting | null>;
}

/** The workbook that is open in Excel; Office must be ready and offer ExcelApi 1.13. `readFile` reads an .xlsx file. */
export const excelHost = (readFile: ReadFile): ExcelHost => ({
  readSnapshot: (options) => readExcelSnapshot(readFile, options),
  applyPlan: applyPlanInExcel,
  selectCell: selectCellInExcel,
  selectedArea: selectedAreaInExcel,
  markCells: markCellsInExcel,
  takeBackMarks: takeBackMarksInExcel,
  takeBackSheets: takeBackSheetsInExcel,
  changeCells: changeCellsInExcel,
  recoverInterruptedWriting,
  ...documentsInExcel,
});
