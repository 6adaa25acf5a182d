import type { SheetPlan } from "../../../core";
import { rangeOfArea, type Area } from "../areas";
import { addressLists, columnAddress } from "../cell-areas";
import { columnWidthInPoints, rowHeightInPoints } from "./measures";

/** Queues the widths of columns, and the heights of rows: those without one in the plan fit their content. */
export function queueMeasures(
  sheet: Excel.Worksheet,
  { columns, rowHeights }: SheetPlan,
  content: Area | null,
): void {
  for (const [index, { width, hidden = false }] of columns.entries()) {
    const column = sheet.getRange(columnAddress(index + 1));
    column.format.columnWidth = columnWidthInPoints(width);
    if (hidden) column.columnHidden = true;
  }
  if (!content) return;
  rangeOfArea(sheet, content).format.autofitRows();
  for (const [height, rows] of rowsByHeight(rowHeights)) {
    for (const list of rows) sheet.getRanges(list).format.rowHeight = rowHeightInPoints(height);
  }
}

/** Rows of one height, as lists such as `5:5,7:9`. */
export function rowsByHeight(
  rowHeights: SheetPlan["rowHeights"],
): ReadonlyMap<number, readonly string[]> {
  const heights = new Map<number, { from: number; to: number }[]>();
  for (const { row, height } of [...rowHeights].sort((first, second) => first.row - second.row)) {
    const runs = heights.get(height) ?? [];
    heights.set(height, runs);
    const last = runs.at(-1);
    if (last?.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return new Map(
    [...heights].map(([height, runs]) => [
      height,
      addressLists(runs.map(({ from, to }) => `${from}:${to}`)),
    ]),
  );
}
