import type { Worksheet } from "@mui/x-internal-exceljs-fork";
import type { CellArea } from "./cell-area";

/** A text as it was drawn: where, and in which size (points). */
export type DrawnText = { readonly area: CellArea; readonly text: string; readonly size: number };

const LOWEST_ROW = 20;
const PADDING = 7;
/** Characters that must not begin a line pull one more down with them. */
const LINE_BREAK_SLACK = 0.95;
const PIXELS_PER_COLUMN_UNIT = 7;
const PIXELS_PER_POINT = 96 / 72;

const widthInHalves = (line: string): number =>
  [...line].reduce((halves, character) => halves + (character.charCodeAt(0) < 0x80 ? 1 : 2), 0);

function neededHeight(sheet: Worksheet, drawn: DrawnText, lineHeight: number): number {
  let columns = 0;
  for (let column = drawn.area.left; column <= drawn.area.right; column++) {
    columns += sheet.getColumn(column).width ?? 9;
  }
  const pixels = columns * PIXELS_PER_COLUMN_UNIT * LINE_BREAK_SLACK;
  const halves = Math.floor((pixels * 2) / (drawn.size * PIXELS_PER_POINT));
  const lines = drawn.text
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(widthInHalves(line) / halves)), 0);
  return lines * drawn.size * lineHeight + PADDING;
}

/** Makes every row as high as its texts need, since Excel does not do so for merged cells; what a merged area lacks goes to its last row. */
export function fitRowHeights(
  sheet: Worksheet,
  drawn: readonly DrawnText[],
  lineHeight: number,
): void {
  const heights = new Map<number, number>();
  const heightOf = (row: number): number => heights.get(row) ?? LOWEST_ROW;
  const byRows = [...drawn].sort(
    (first, second) => first.area.bottom - first.area.top - (second.area.bottom - second.area.top),
  );
  for (const one of byRows) {
    const { top, bottom } = one.area;
    let above = 0;
    for (let row = top; row < bottom; row++) above += heightOf(row);
    const rest = neededHeight(sheet, one, lineHeight) - above;
    heights.set(bottom, Math.max(heightOf(bottom), Math.ceil(rest)));
    for (let row = top; row < bottom; row++) heights.set(row, heightOf(row));
  }
  for (const [row, height] of heights) sheet.getRow(row).height = height;
}
