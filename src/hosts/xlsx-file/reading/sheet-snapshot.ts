import type { CellSnapshot, MergedArea, SheetSnapshot } from "../../../core";
import { HostError } from "../../host-error";
import type { Archive } from "../package/archive";
import { snapshotOfCell, type CellContext } from "./cell-value";
import { withoutCoveredCells } from "../../covered-cells";
import { readSheetPart, type RawColumns } from "./sheet-part";

type SheetContent = Omit<SheetSnapshot, "name" | "visibility" | "purpose">;

const byPosition = (first: CellSnapshot, second: CellSnapshot): number =>
  first.row - second.row || first.column - second.column;

function inOrder(cells: CellSnapshot[]): CellSnapshot[] {
  const isSorted = cells.every((cell, index) => {
    const previous = cells[index - 1];
    return !previous || byPosition(previous, cell) < 0;
  });
  return isSorted ? cells : cells.sort(byPosition);
}

function lastColumn(cells: readonly CellSnapshot[], areas: readonly MergedArea[]): number {
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return areas.reduce((most, { right }) => Math.max(most, right), last);
}

function lastRow(cells: readonly CellSnapshot[], areas: readonly MergedArea[]): number {
  return areas.reduce((most, { bottom }) => Math.max(most, bottom), cells.at(-1)?.row ?? 0);
}

function columnsWithin(ranges: readonly RawColumns[], last: number): readonly number[] {
  const columns: number[] = [];
  for (const { from, to } of [...ranges].sort((first, second) => first.from - second.from)) {
    const next = Math.max(from, (columns.at(-1) ?? 0) + 1);
    for (let column = next; column <= Math.min(to, last); column += 1) columns.push(column);
  }
  return columns;
}

/**
 * Reads what a worksheet holds; hidden rows and columns are told as far as its cells and merged areas reach. Throws a
 * HostError `too-large` for more filled cells than `mostCells`.
 */
export function readSheetContent(
  file: string,
  archive: Archive,
  part: string,
  context: CellContext,
  mostCells: number,
): SheetContent {
  const found: CellSnapshot[] = [];
  const mergedAreas: MergedArea[] = [];
  const hiddenRanges: RawColumns[] = [];
  const hiddenRows: number[] = [];
  readSheetPart(file, archive, part, {
    columns(columns) {
      if (columns.hidden) hiddenRanges.push(columns);
    },
    row({ row, hidden }) {
      if (hidden) hiddenRows.push(row);
    },
    cell(raw) {
      const cell = snapshotOfCell(raw, context);
      if (cell) found.push(cell);
      if (found.length > mostCells) {
        throw new HostError("too-large", file, `${part} holds more than ${mostCells} filled cells`);
      }
    },
    mergedArea(area) {
      mergedAreas.push(area);
    },
  });
  const cells = withoutCoveredCells(inOrder(found), mergedAreas);
  const last = lastRow(cells, mergedAreas);
  return {
    cells,
    mergedAreas,
    hiddenRows: hiddenRows.filter((row) => row <= last),
    hiddenColumns: columnsWithin(hiddenRanges, lastColumn(cells, mergedAreas)),
    notes: [],
    conditionalFormats: [],
  };
}
