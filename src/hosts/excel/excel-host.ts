import type { CellSelector, WorkbookHost } from "../workbook-host";
import { readExcelSnapshot } from "./reading/read-snapshot";
import { selectCellInExcel } from "./select-cell";
import { applyPlanInExcel } from "./writing/apply-plan";

/** The workbook that is open in Excel; Office must be ready and offer ExcelApi 1.13. */
export const excelHost = (): WorkbookHost & CellSelector => ({
  readSnapshot: readExcelSnapshot,
  applyPlan: applyPlanInExcel,
  selectCell: selectCellInExcel,
});
