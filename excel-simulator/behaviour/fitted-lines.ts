import type { CellPosition } from "../../src/core";
import { holdsCell, type Area } from "../model/area";
import { isBlank, type Cell } from "../model/cell";
import { cellsIn } from "../model/cell-grid";
import { lineAt } from "../model/cell-look";
import type { Sheet } from "../model/sheet";
import { displayedText } from "./displayed-text";
import { widthOfColumn } from "./measures";

const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 1533;
/** What a line of text takes on the page, in sizes of its font. */
const LINE_SPACING = 1.7;
const HALF_WIDTH = /[\u0020-\u007e\uff61-\uff9f]/;

/** The width of a text in points: full-width characters are as wide as they are high, all others half of it. */
const widthOfText = (text: string, size: number): number =>
  [...text].reduce((width, sign) => width + (HALF_WIDTH.test(sign) ? size / 2 : size), 0);

const isMerged = (sheet: Sheet, position: CellPosition): boolean =>
  sheet.mergedAreas.some((area) => holdsCell(area, position));

function heightOfCell(sheet: Sheet, { column }: CellPosition, { value, format }: Cell): number {
  const width = widthOfColumn(sheet, column);
  const { size } = format.font;
  const lines = displayedText(value, format.numberFormat)
    .split("\n")
    .map((line) => (width > 0 ? Math.max(1, Math.ceil(widthOfText(line, size) / width)) : 1));
  const count = format.alignment.wrapText ? lines.reduce((sum, more) => sum + more, 0) : 1;
  return count * size * LINE_SPACING;
}

/**
 * Fits rows to their texts, about as Excel does: cells of merged areas do not count, rows without text get the standard
 * height.
 */
export function fitRows(sheet: Sheet, area: Area): void {
  const heights = new Map<number, number>();
  for (const { position, cell } of cellsIn(sheet.cells, { ...area, left: 1, right: 16_384 })) {
    if (isBlank(cell) || isMerged(sheet, position)) continue;
    const height = Math.max(heights.get(position.row) ?? 0, heightOfCell(sheet, position, cell));
    heights.set(position.row, height);
  }
  for (const [row, line] of sheet.rows) {
    if (area.top <= row && row <= area.bottom) line.size = null;
  }
  for (const [row, height] of heights) {
    if (height > sheet.standardHeight) {
      lineAt(sheet.rows, row).size = Math.min(HIGHEST_ROW, Math.round(height * 4) / 4);
    }
  }
}

/** Fits columns to their texts, about as Excel does. */
export function fitColumns(sheet: Sheet, area: Area): void {
  const widths = new Map<number, number>();
  for (const { position, cell } of cellsIn(sheet.cells, { ...area, top: 1, bottom: 1_048_576 })) {
    if (isBlank(cell) || isMerged(sheet, position)) continue;
    const text = displayedText(cell.value, cell.format.numberFormat);
    const width = Math.max(
      ...text.split("\n").map((line) => widthOfText(line, cell.format.font.size)),
    );
    widths.set(position.column, Math.max(widths.get(position.column) ?? 0, width));
  }
  for (const [column, width] of widths) {
    lineAt(sheet.columns, column).size = Math.min(WIDEST_COLUMN, Math.ceil(width) + 6);
  }
}
