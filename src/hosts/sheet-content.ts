import type { CellPosition, MergedArea, SheetSnapshot } from "../core";
import { withoutCoveredCells } from "./covered-cells";

/** What a sheet holds, as every host tells it. */
export type SheetContent = Pick<
  SheetSnapshot,
  "cells" | "mergedAreas" | "hiddenRows" | "hiddenColumns"
>;

/**
 * Brings what a host found into the form of a snapshot: merged areas row by row, no cells under them, and of the hidden lines those
 * up to the last one that holds a cell or a merged area. Cells must be in row order.
 */
export function sheetContent(found: SheetContent): SheetContent {
  const mergedAreas = [...found.mergedAreas].sort(
    (first, second) => first.top - second.top || first.left - second.left,
  );
  const cells = withoutCoveredCells(found.cells, mergedAreas);
  const last = lastLines(cells, mergedAreas);
  return {
    cells,
    mergedAreas,
    hiddenRows: found.hiddenRows.filter((row) => row <= last.row),
    hiddenColumns: found.hiddenColumns.filter((column) => column <= last.column),
  };
}

function lastLines(cells: SheetContent["cells"], areas: readonly MergedArea[]): CellPosition {
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, column } of cells) {
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  }
  for (const { bottom, right } of areas) {
    lastRow = Math.max(lastRow, bottom);
    lastColumn = Math.max(lastColumn, right);
  }
  return { row: lastRow, column: lastColumn };
}
