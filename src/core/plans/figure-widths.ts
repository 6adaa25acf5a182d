import type { Block, BlockCell, TableBlock } from "./blocks";
import { textWidth } from "./text-extent";
import type { PlanContent } from "./workbook-plan";

/** Space that a cell keeps free at its sides, and a digit in reserve for printers. */
const PADDING = 2;

/** How many half-width characters a number takes as it is shown; 0 for what is no number and wraps. */
function charactersOf(content: PlanContent): number {
  if (content.kind !== "number" || !Number.isFinite(content.number)) return 0;
  const { number, format } = content;
  if (format === "plain") return String(number).length;
  const shown = Math.abs(format === "percent" ? number * 100 : number);
  const digits = Math.trunc(shown).toFixed(0).length;
  const places = { integer: 0, decimal: Number.isInteger(shown) ? 0 : 3, percent: 3 }[format];
  return digits + Math.floor((digits - 1) / 3) + places + (number < 0 ? 1 : 0);
}

/** An address wider than this may wrap. */
const WIDEST_ADDRESS = 18;

/** What a cell takes on one line: a figure, or the address of a cell, which is a link only there. */
function widthOn({ content, role, source }: BlockCell): number {
  if (content.kind !== "text") return charactersOf(content);
  const width = source && role === "body-centered" ? textWidth(content.text) : 0;
  return width <= WIDEST_ADDRESS ? width : 0;
}

/** The width that each column of a sheet, counted from 1, needs for its figures not to be shown as ####, and addresses on one line. */
export function figureWidths(
  blocks: readonly Block[],
  firstColumn = 1,
): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const widen = (column: number, width: number): void => {
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  };
  for (const block of blocks) {
    if (block.block === "table") widenForTable(block, firstColumn, widen);
    if (block.block !== "beside") continue;
    for (const part of block.parts) {
      for (const [column, width] of figureWidths(part.blocks, part.column)) widen(column, width);
    }
  }
  return widths;
}

/** A figure over several columns has room enough. */
function widenForTable(
  { columns, rows }: TableBlock,
  firstColumn: number,
  widen: (column: number, width: number) => void,
): void {
  let next = firstColumn;
  columns.forEach(({ span }, index) => {
    if (span === 1) widen(next, widthFor(rows.map((cells) => cells[index])));
    next += span;
  });
}

const widthFor = (cells: readonly (BlockCell | undefined)[]): number => {
  const most = cells.reduce((longest, cell) => Math.max(longest, cell ? widthOn(cell) : 0), 0);
  return most === 0 ? 0 : most + PADDING;
};
