import type { CellPosition, SheetPurpose, WorkbookPlan, WorkbookSnapshot } from "../core";

/** A workbook that can be read and written to: an open Excel, a file, or one in memory. */
export interface WorkbookHost {
  /** Reads every sheet; throws a HostError where the workbook cannot be read. */
  readSnapshot(): Promise<WorkbookSnapshot>;
  /**
   * Writes the sheets of the plan, each whole or not at all. Sheets that we made before are replaced;
   * a foreign sheet of the same name is left alone and reported as refused.
   */
  applyPlan(plan: WorkbookPlan): Promise<PlanOutcome>;
}

export type PlanOutcome = {
  readonly written: readonly { readonly purpose: SheetPurpose; readonly name: string }[];
  readonly refused: readonly RefusedSheet[];
};

export type RefusedSheet = {
  readonly purpose: SheetPurpose;
  readonly name: string;
  readonly reason: RefusalReason;
};

/** Why a sheet was not written: its name belongs to a sheet that is not ours, or the workbook's structure is protected. */
export type RefusalReason = "foreign-sheet-of-that-name" | "structure-protected";

/** A host that can show a cell to the person, as Excel does by selecting it. */
export interface CellSelector {
  /** Brings the cell into view and selects it; does nothing where the sheet is gone. */
  selectCell(sheet: string, position: CellPosition): Promise<void>;
}

/** Whether a host can select cells. */
export function canSelectCells<Host extends WorkbookHost>(host: Host): host is Host & CellSelector {
  return "selectCell" in host;
}
