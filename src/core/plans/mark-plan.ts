import type { Severity } from "../rules";
import type { CellPosition } from "../workbook";

/** Cells of the source tables to mark, as data: hosts turn severities into fills that can be taken back. */
export type MarkPlan = { readonly format: 1; readonly sheets: readonly SheetMarks[] };

/** The marks of one sheet, row by row, each cell once. */
export type SheetMarks = { readonly sheet: string; readonly marks: readonly CellMark[] };

export type CellMark = CellPosition & { readonly severity: Severity };
