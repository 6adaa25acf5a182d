import type { CellPosition } from "../workbook";

/** What a cell of people's own holds, or is to hold: nothing, a text or a number. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number };

/** One cell of people's own to change, from what was found there to what it is to hold. */
export type CellChange = {
  readonly sheet: string;
  readonly position: CellPosition;
  readonly from: CellContent;
  readonly to: CellContent;
  /** The number format that it gets back; only in changes by which a host takes another one back. */
  readonly numberFormat?: string;
};
