import type { CellPosition } from "../../../core";
import type { Area } from "../areas";

/** What is known of a layout of people's own before its copy is filled in; positions are those of the layout. */
export type TemplateFacts = {
  readonly sheetId: string;
  readonly name: string;
  /** How many stand on it; copies have none. */
  readonly charts: number;
  readonly tables: number;
  /** In points. */
  readonly standardHeight: number;
  /** The widths of columns in half-width digits, by their number. */
  readonly widths: ReadonlyMap<number, number>;
  /** The rows that are filled in, by their number. */
  readonly rows: ReadonlyMap<number, FilledRow>;
  /** Empty where the whole sheet prints. */
  readonly printAreas: readonly Area[];
  /** What rows that come in need to know; empty for a layout whose lists have one entry at most. */
  readonly columns: { readonly left: number; readonly right: number } | null;
  readonly formulas: readonly (CellPosition & { readonly formula: string })[];
  readonly mergedAreas: readonly Area[];
};

/** A row of a layout with something to fill in. */
export type FilledRow = {
  /** In points; 0 for a hidden one. */
  readonly height: number;
  /** By column, as far as something is filled in. */
  readonly cells: ReadonlyMap<number, { readonly numberFormat: string; readonly wraps: boolean }>;
};
