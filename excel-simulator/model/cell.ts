import type { CellFormat } from "./cell-format";

export type Cell = {
  /** Null for an empty cell; a formula's cell holds its last result. */
  value: CellValue;
  /** Without its leading `=`; null for none. */
  formula: string | null;
  format: CellFormat;
  hyperlink: Hyperlink | null;
};

export type CellValue = string | number | boolean | CellError | null;

/** An error such as `#N/A`. */
export type CellError = { readonly error: string };

/** Leads to an address outside, or to a place in the workbook such as `総括!B6`. */
export type Hyperlink = {
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
};

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** Whether a cell holds nothing, however it looks. */
export const isBlank = ({ value, formula }: Cell): boolean => value === null && formula === null;
