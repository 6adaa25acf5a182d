import type { CellPosition, MergedArea, SheetSnapshot } from "../../core";
import type { SheetExtent } from "./sheet-extent";

const STEPS: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The cell that stands for a place: the first one of its merged area, or the place itself. */
export function selectable(sheet: SheetSnapshot, position: CellPosition): CellPosition {
  const { top, left } = areaAt(sheet, position);
  return { row: top, column: left };
}

/** Where an arrow key leads from a cell, across merged areas and no further than the sheet reaches; null for other keys. */
export function moveSelection(
  sheet: SheetSnapshot,
  extent: SheetExtent,
  from: CellPosition,
  key: string,
): CellPosition | null {
  const step = STEPS[key];
  if (!step) return null;
  const { top, left, bottom, right } = areaAt(sheet, from);
  const row = step.rows > 0 ? bottom + 1 : top + step.rows;
  const column = step.columns > 0 ? right + 1 : left + step.columns;
  const inside = row >= 1 && column >= 1 && row <= extent.rows && column <= extent.columns;
  return inside ? selectable(sheet, { row, column }) : from;
}

function areaAt(sheet: SheetSnapshot, { row, column }: CellPosition): MergedArea {
  const area = sheet.mergedAreas.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return area ?? { top: row, left: column, bottom: row, right: column };
}
