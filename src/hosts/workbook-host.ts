import type {
  CellChange,
  CellPosition,
  MarkPlan,
  MergedArea,
  SheetPurpose,
  WorkbookPlan,
  WorkbookSnapshot,
} from "../core";

/** A workbook that can be read and written to: an open Excel, a file, or one in memory. */
export interface WorkbookHost {
  /** Reads every sheet; throws a HostError where the workbook cannot be read, `cancelled` where it was called off. */
  readSnapshot(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /**
   * Writes the sheets of the plan, each whole or not at all. Sheets that we made before are replaced;
   * a foreign sheet of the same name is left alone and reported as refused.
   */
  applyPlan(plan: WorkbookPlan): Promise<PlanOutcome>;
}

export type ReadOptions = {
  /** Read between portions of work; an AbortSignal will do. */
  readonly signal?: { readonly aborted: boolean };
  /** Hears how many cells are read, between 0 and 1 of all. */
  readonly onProgress?: (share: number) => void;
};

export type PlanOutcome = {
  readonly written: readonly { readonly purpose: SheetPurpose; readonly name: string }[];
  readonly refused: readonly RefusedSheet[];
};

export type RefusedSheet = {
  readonly purpose: SheetPurpose;
  readonly name: string;
  readonly reason: RefusalReason;
};

/**
 * Why a sheet was not written: its name belongs to a sheet that is not ours, the workbook's structure is protected, or it is a
 * filled-in layout whose layout is protected or very hidden in an open Excel, which copies only what it can fill in.
 */
export type RefusalReason =
  "foreign-sheet-of-that-name" | "structure-protected" | "template-locked";

/** A host that can show a cell to the person, as Excel does by selecting it. */
export interface CellSelector {
  /** Brings the cell into view and selects it; does nothing where the sheet is gone. */
  selectCell(sheet: string, position: CellPosition): Promise<void>;
}

/** Cells that a person points at. */
export type SelectedArea = { readonly sheet: string; readonly area: MergedArea };

/** A host that knows which cells the person has selected. */
export interface CellPointer {
  /** Null where they are no single rectangle. Throws a HostError. */
  selectedArea(): Promise<SelectedArea | null>;
}

/** A host that can mark cells of people's own sheets, and give them back the look that they had. */
export interface CellMarker {
  /** Marks cells by severity; earlier marks are taken back first. Throws a HostError. */
  markCells(plan: MarkPlan): Promise<MarkOutcome>;
  /** Gives every marked cell the fill that it had. Throws a HostError. */
  takeBackMarks(): Promise<MarksTakenBack>;
}

/** A host that can remove the sheets that we made. */
export interface SheetRemover {
  /** Removes every sheet that we made, with what people typed into them. Throws a HostError. */
  takeBackSheets(): Promise<SheetsTakenBack>;
}

/** `unmarked` are cells that were left as they are, because their fill could not be given back. */
export type MarkOutcome = {
  readonly marked: number;
  readonly unmarked: readonly UnmarkedCells[];
};

export type UnmarkedCells = {
  readonly sheet: string;
  readonly reason: UnmarkedReason;
  readonly cells: readonly CellPosition[];
};

/** Why cells were not marked: a fill that cannot be given back, a protected sheet, or a sheet that is gone. */
export type UnmarkedReason = "gradient-fill" | "sheet-protected" | "sheet-gone";

/** `kept` are marked cells whose fill people changed since: theirs stays. */
export type MarksTakenBack = {
  readonly restored: number;
  readonly kept: readonly { readonly sheet: string; readonly cells: readonly CellPosition[] }[];
  /** Sheets whose marks stay for now, because they are protected. */
  readonly protectedSheets: readonly string[];
};

export type SheetsTakenBack = { readonly removed: readonly string[] };

/** Whether a host can mark cells. */
export function canMarkCells<Host extends WorkbookHost>(host: Host): host is Host & CellMarker {
  return "markCells" in host;
}

/** Whether a host can remove the sheets that we made. */
export function canRemoveSheets<Host extends WorkbookHost>(
  host: Host,
): host is Host & SheetRemover {
  return "takeBackSheets" in host;
}

/** A host that can change single cells of people's own sheets. */
export interface CellEditor {
  /**
   * Changes cells, each only where it still holds what it is changed from; all other cells and every look stay. Throws a
   * HostError, with nothing changed unless its aftermath says otherwise.
   */
  changeCells(changes: readonly CellChange[]): Promise<ChangeOutcome>;
}

export type ChangeOutcome = {
  readonly changed: readonly CellChanged[];
  readonly refused: readonly RefusedChange[];
};

/** A change that was made, and the one that takes it back. */
export type CellChanged = { readonly change: CellChange; readonly back: CellChange };

export type RefusedChange = { readonly change: CellChange; readonly reason: RefusedChangeReason };

/**
 * Why a cell was not changed: it holds something else by now, its sheet is gone, it may not be typed into, or its number
 * format would show the number as another one (12 as 1200%).
 */
export type RefusedChangeReason =
  "changed-since" | "sheet-gone" | "sheet-protected" | "shown-otherwise";

/** Whether a host can change single cells of people's own sheets. */
export function canChangeCells<Host extends WorkbookHost>(host: Host): host is Host & CellEditor {
  return "changeCells" in host;
}
