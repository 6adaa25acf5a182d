import type { MergedArea } from "../../core";
import type { SheetWindow } from "./sheet-window";

/** A merged area, or a cell by itself, as far as it is drawn. */
export type DrawnArea = {
  readonly area: MergedArea;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether the place asked for is hidden under another cell of the area. */
  readonly covered: boolean;
};

/** Answers which merged area a place lies in, a cell of none being an area by itself. */
export function mergedLookup(
  areas: readonly MergedArea[],
  window: SheetWindow,
): (row: number, column: number) => DrawnArea {
  const places = new Map<string, DrawnArea>();
  for (const area of areas) {
    const rows = window.rows.filter((row) => area.top <= row && row <= area.bottom);
    const columns = window.columns.filter((column) => area.left <= column && column <= area.right);
    for (const row of rows) {
      for (const column of columns) {
        const covered = row !== rows[0] || column !== columns[0];
        places.set(`${row},${column}`, { area, rows, columns, covered });
      }
    }
  }
  return (row, column) =>
    places.get(`${row},${column}`) ?? {
      area: { top: row, left: column, bottom: row, right: column },
      rows: [row],
      columns: [column],
      covered: false,
    };
}
