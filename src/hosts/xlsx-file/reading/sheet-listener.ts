import type { CellPosition, MergedArea } from "../../../core";
import type { ReadAttribute } from "../package/xml";

/** A cell as the file has it, before strings and number formats are looked up. */
export type RawCell = CellPosition & {
  /** The position of its format in `cellXfs`. */
  readonly style: number;
  /** The `t` attribute: `s`, `str`, `inlineStr`, `n`, `b`, `e` or `d`. */
  readonly type: string;
  /** The text of `v` or `is`; null where the cell has neither. */
  readonly content: string | null;
  /** The formula's text; empty for the children of a shared formula, null for a cell without one. */
  readonly formula: string | null;
  /** The number of the shared formula that the cell has or takes part in; null for any other cell. */
  readonly sharedFormula: string | null;
};

export type RawRow = {
  readonly row: number;
  /** In points; null where the row keeps the sheet's own. */
  readonly height: number | null;
  readonly hidden: boolean;
};

export type RawColumns = {
  readonly from: number;
  readonly to: number;
  /** In widths of a digit; null where the columns keep the sheet's own. */
  readonly width: number | null;
  readonly hidden: boolean;
};

/** What a reader of a sheet listens to; everything comes in the order of the file. */
export type SheetListener = {
  /** The attributes of the first view. */
  view?(attribute: ReadAttribute): void;
  /** The attributes of the sheet's default sizes. */
  defaults?(attribute: ReadAttribute): void;
  columns?(columns: RawColumns): void;
  row?(row: RawRow): void;
  cell?(cell: RawCell): void;
  mergedArea?(area: MergedArea): void;
  /** The areas of one conditional format, the 2010 extensions included. */
  conditionalAreas?(areas: readonly MergedArea[]): void;
};
