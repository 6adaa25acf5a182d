import type { CalendarDate } from "./calendar-date";
import type { CellPosition } from "./cell-address";
import type { SheetPurpose } from "./sheet-purpose";

/** Everything the engine knows of a workbook: plain JSON, so that a saved one reproduces a reading. */
export type WorkbookSnapshot = {
  readonly format: 1;
  /** The name that people know the workbook by, without a folder: `seki.xlsx`. */
  readonly file: string;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetSnapshot[];
  /** What the host could not look at, so that nobody takes its absence for a fact; empty where it saw everything. */
  readonly unseen: readonly UnseenContent[];
  /** The names that cells and constants have, where the host tells them and there are any. */
  readonly definedNames?: readonly DefinedName[];
};

/** A name of a cell, an area or a constant. */
export type DefinedName = {
  readonly name: string;
  /** The sheet that the name is private to; null for a name of the whole workbook. */
  readonly sheet: string | null;
  /** What it stands for, without a leading `=`: `'総括'!$A$1`, `0.1`. */
  readonly refersTo: string;
};

/** The day that serial dates count from: 1900 in nearly every workbook, 1904 in some that began on a Mac. */
export type DateSystem = "1900" | "1904";

export const UNSEEN_CONTENTS = ["notes", "conditional-formats", "date-system"] as const;

/** Content that a host may have no way of seeing. */
export type UnseenContent = (typeof UNSEEN_CONTENTS)[number];

export type SheetSnapshot = {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** What the sheet is for where we wrote it ourselves, known by its mark and not by its name. */
  readonly purpose: SheetPurpose | null;
  /** The cells that hold something, row by row from the top left; covered cells of a merged area are left out. */
  readonly cells: readonly CellSnapshot[];
  readonly mergedAreas: readonly MergedArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Notes (メモ) and threaded comments beside cells, row by row. */
  readonly notes: readonly CellNote[];
  /** The areas whose look depends on conditions. */
  readonly conditionalFormats: readonly MergedArea[];
  /** Excel's own tables, where the host tells them and there are any. */
  readonly tables?: readonly SheetTable[];
  /** What may be typed into cells, where the host tells it and there is any such rule. */
  readonly dataValidations?: readonly DataValidation[];
};

/** A table of Excel's own, its header row included. */
export type SheetTable = {
  readonly name: string;
  readonly area: MergedArea;
  readonly columns: readonly string[];
};

/** A rule for what may be typed into some cells. */
export type DataValidation = {
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength` or `custom`. */
  readonly type: string;
  readonly areas: readonly MergedArea[];
  /** The bounds, or the choices: `"順調,遅れ"`, `$A$1:$A$4`. */
  readonly formulas: readonly string[];
};

/** What is noted beside a cell; the replies of a thread follow on lines of their own. */
export type CellNote = CellPosition & { readonly text: string; readonly author: string | null };

export type CellSnapshot = CellPosition & {
  readonly value: CellValue;
  /** The text as the cell shows it, number format applied, whatever the column's width. */
  readonly text: string;
  /** The formula without its leading `=`, where the cell has one. */
  readonly formula?: string;
};

/** What a cell holds; a formula's cell holds its last result. */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "error"; readonly code: string };

/** A rectangle of cells, all four edges inclusive. */
export type MergedArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};
