import type { CellPosition, SheetSnapshot, WorkbookSnapshot } from "../../../../src/core";

const movedSheet = (sheet: SheetSnapshot, { row, column }: CellPosition): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.map((cell) => ({
    ...cell,
    row: cell.row + row,
    column: cell.column + column,
  })),
  mergedAreas: sheet.mergedAreas.map(({ top, left, bottom, right }) => ({
    top: top + row,
    left: left + column,
    bottom: bottom + row,
    right: right + column,
  })),
  hiddenRows: sheet.hiddenRows.map((hidden) => hidden + row),
  hiddenColumns: sheet.hiddenColumns.map((hidden) => hidden + column),
});

/** A workbook with everything on its sheets moved down and to the right. */
export const movedWorkbook = (snapshot: WorkbookSnapshot, by: CellPosition): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => movedSheet(sheet, by)),
});
