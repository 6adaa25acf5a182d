import { parseReference, type MergedArea } from "../workbook";
import type { Block, BlockCell, TableBlock } from "./blocks";
import { rowHeight, wrappedLines } from "./text-extent";
import type { PlanCell, SheetPlan } from "./workbook-plan";

/** What a sheet is besides its blocks. */
export type SheetFrame = Pick<SheetPlan, "purpose" | "name" | "columns" | "page"> & {
  /** The workbook written into: only its cells can be reached by a click. */
  readonly into: string;
};

type Grid = {
  readonly frame: SheetFrame;
  readonly cells: PlanCell[];
  readonly mergedAreas: MergedArea[];
  readonly heights: Map<number, number>;
  main: { readonly header: number; readonly area: MergedArea } | null;
};

/** Lays blocks out on one grid, so that no host decides on layout. */
export function placeBlocks(frame: SheetFrame, blocks: readonly Block[]): SheetPlan {
  const grid: Grid = { frame, cells: [], mergedAreas: [], heights: new Map(), main: null };
  placeBelow(grid, blocks, 1, 1);
  const { purpose, name, columns, page } = frame;
  const header = grid.main?.header;
  return {
    purpose,
    name,
    columns,
    page,
    cells: grid.cells.sort(
      (first, second) => first.row - second.row || first.column - second.column,
    ),
    mergedAreas: grid.mergedAreas,
    rowHeights: [...grid.heights]
      .map(([row, height]) => ({ row, height }))
      .sort((first, second) => first.row - second.row),
    frozenRows: header ?? 0,
    repeatedRows: header === undefined ? null : { from: header, to: header },
    filter: grid.main?.area ?? null,
    tables: [],
    charts: [],
    conditionalFormats: [],
  };
}

/** Places blocks below each other; returns the first free row. */
function placeBelow(grid: Grid, blocks: readonly Block[], row: number, column: number): number {
  return blocks.reduce((next, block) => placeBlock(grid, block, next, column), row);
}

function placeBlock(grid: Grid, block: Block, row: number, column: number): number {
  switch (block.block) {
    case "gap":
      return row + 1;
    case "line":
      grid.cells.push({
        row,
        column,
        role: block.role,
        content: { kind: "text", text: block.text },
      });
      if (block.height !== undefined) grid.heights.set(row, block.height);
      return row + 1;
    case "beside":
      return Math.max(
        ...block.parts.map((part) => placeBelow(grid, part.blocks, row, part.column)),
      );
    case "table":
      return placeTable(grid, block, row, column);
  }
}

function placeTable(grid: Grid, table: TableBlock, row: number, column: number): number {
  const header = table.columns.map(({ header: words }): BlockCell => ({
    role: "header",
    content: { kind: "text", text: words },
  }));
  const rows = [header, ...table.rows];
  rows.forEach((cells, index) => placeRow(grid, table, cells, row + index, column));
  if (table.isMain) {
    const width = table.columns.reduce((sum, { span }) => sum + span, 0);
    const bottom = row + Math.max(table.rows.length, 1);
    grid.main = {
      header: row,
      area: { top: row, left: column, bottom, right: column + width - 1 },
    };
  }
  return row + rows.length;
}

function placeRow(
  grid: Grid,
  table: TableBlock,
  cells: readonly BlockCell[],
  row: number,
  firstColumn: number,
): void {
  let column = firstColumn;
  table.columns.forEach(({ span }, index) => {
    const cell = cells[index];
    if (cell) placeCell(grid, cell, row, column, span);
    column += span;
  });
}

function placeCell(grid: Grid, cell: BlockCell, row: number, column: number, span: number): void {
  const { content, role } = cell;
  const width = grid.frame.columns
    .slice(column - 1, column - 1 + span)
    .reduce((sum, each) => sum + each.width, 0);
  const lines = content.kind === "text" ? wrappedLines(content.text, width) : 1;
  grid.cells.push({ row, column, content, role, ...(lines === 1 && goTo(grid, cell)) });
  for (let covered = column + 1; covered < column + span; covered += 1) {
    grid.cells.push({ row, column: covered, content: { kind: "blank" }, role });
  }
  if (span > 1) {
    grid.mergedAreas.push({ top: row, left: column, bottom: row, right: column + span - 1 });
  }
  if (content.kind !== "text") return;
  grid.heights.set(row, Math.max(grid.heights.get(row) ?? 0, rowHeight(lines)));
}

/** Only a text of one line is clickable: LibreOffice prints a linked cell on one line and cuts off the rest. */
function goTo({ frame }: Grid, { source }: BlockCell): Pick<PlanCell, "goTo"> {
  const reference = source?.file === frame.into ? parseReference(source.cell) : null;
  return reference ? { goTo: reference } : {};
}
