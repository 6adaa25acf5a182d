import type { CellPosition, DataValidation, MergedArea } from "../../../core";
import type { ReadAttribute } from "../package/xml";
import type { NumberCell } from "./number-cells";
import { isTrue } from "./workbook-part";

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

/** A cell that holds a number alone as any other cell. */
export function rawNumberCell({ row, column, style, type, number }: NumberCell): RawCell {
  const content = number === null ? null : String(number);
  return { row, column, style, type, content, formula: null, sharedFormula: null };
}

/** A row by the texts of its attributes `r`, `ht` and `hidden`; one without height is hidden. */
export function rawRow(row: number, height: string | null, hidden: string | null): RawRow {
  const points = numberOrNull(height);
  return { row, height: points, hidden: isTrue(hidden) || points === 0 };
}

/** The number that an attribute states; null where it is missing or states none. */
export function numberOrNull(value: string | null): number | null {
  const number = value === null ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

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
  /** Hears instead of `cell` of cells with nothing but a number, and may do so quicker; valid during the call only. */
  number?(cell: NumberCell): void;
  mergedArea?(area: MergedArea): void;
  /** The areas of one conditional format, the 2010 extensions included. */
  conditionalAreas?(areas: readonly MergedArea[]): void;
  /** All of them, at the end. */
  dataValidations?(validations: readonly DataValidation[]): void;
};
