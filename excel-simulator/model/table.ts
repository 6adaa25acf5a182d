import type { Area } from "./area";

/** A native table (ListObject). */
export type Table = {
  /** A number, unique in the workbook. */
  readonly id: number;
  /** Unique in the workbook, whatever its case. */
  name: string;
  /** Header row, data and total row. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** Such as `TableStyleMedium2`; null for none. */
  style: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
};

export type TableColumn = { readonly id: number; name: string };
