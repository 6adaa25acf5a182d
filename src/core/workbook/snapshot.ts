import type { CalendarDate } from "./calendar-date";
import type { CellPosition } from "./cell-address";
import type { SheetPurpose } from "./sheet-purpose";

/** Everything the engine knows of a workbook: plain JSON, so that a saved one reproduces a reading. */
export type WorkbookSnapshot = {
  readonly format: 1;
  /** The name that people know the workbook by, without a folder: `seki.xlsx`. */
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
};

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
};

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
