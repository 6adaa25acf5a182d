import { parseReference, type CellPosition, type MergedArea } from "../workbook";
import { blockRows } from "./block-rows";
import type { Block, BlockCell, ChartBlock, LineBlock, TableBlock } from "./blocks";
import { liveFigure, type PlainNumbers } from "./live-figures";
import { placeChart } from "./place-chart";
import { rowHeight, wrappedLines } from "./text-extent";
import type {
  PlanCell,
  PlanConditionalFormat,
  PlanContent,
  PlanTable,
  SheetPlan,
} from "./workbook-plan";

/** More rows in view at all times would leave too little of a small screen for the rest. */
const MOST_FROZEN_ROWS = 8;

/** What a sheet is besides its blocks. */
export type SheetFrame = Pick<SheetPlan, "purpose" | "name" | "columns" | "page"> & {
  /** The workbook written into: only its cells can be reached by a click. */
  readonly into: string;
  /** Its numbers, for figures that follow them; left out where figures are values. */
  readonly numbers?: PlainNumbers | undefined;
};

type Grid = {
  readonly frame: SheetFrame;
  readonly cells: PlanCell[];
  readonly mergedAreas: MergedArea[];
  readonly heights: Map<number, number>;
  /** Where the header of each table begins. */
  readonly tableStarts: Map<TableBlock, CellPosition>;
  readonly tables: PlanTable[];
  readonly charts: { readonly chart: ChartBlock; readonly area: MergedArea }[];
  readonly conditionalFormats: PlanConditionalFormat[];
  main: { readonly header: number; readonly filter: MergedArea | null } | null;
};

/** Lays blocks out on one grid, so that no host decides on layout. */
export function placeBlocks(frame: SheetFrame, blocks: readonly Block[]): SheetPlan {
  const grid: Grid = {
    frame,
    cells: [],
    mergedAreas: [],
    heights: new Map(),
    tableStarts: new Map(),
    tables: [],
    charts: [],
    conditionalFormats: [],
    main: null,
  };
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
    frozenRows: header !== undefined && header <= MOST_FROZEN_ROWS ? header : 0,
    repeatedRows: header === undefined ? null : { from: header, to: header },
    filter: grid.main?.filter ?? null,
    tables: grid.tables,
    charts: placedCharts(grid),
    conditionalFormats: grid.conditionalFormats,
  };
}

/** Charts come last: their tables may stand below them. */
const placedCharts = ({ charts, tableStarts }: Grid): SheetPlan["charts"] =>
  charts.map(({ chart, area }) => {
    const start = tableStarts.get(chart.table);
    if (!start) throw new RangeError(`${chart.title}: the chart's table is not on its sheet`);
    return placeChart(chart, area, start);
  });

/** Places blocks below each other. */
function placeBelow(grid: Grid, blocks: readonly Block[], firstRow: number, column: number): void {
  let row = firstRow;
  for (const block of blocks) {
    placeBlock(grid, block, row, column);
    row += blockRows(block);
  }
}

function placeBlock(grid: Grid, block: Block, row: number, column: number): void {
  switch (block.block) {
    case "gap":
      return;
    case "line":
      return placeLine(grid, block, row, column);
    case "beside":
      return block.parts.forEach((part) => placeBelow(grid, part.blocks, row, part.column));
    case "table":
      return placeTable(grid, block, row, column);
    case "chart":
      return reserveRows(grid, block, row, column);
  }
}

function placeLine(grid: Grid, line: LineBlock, row: number, column: number): void {
  const content = { kind: "text", text: line.text } as const;
  grid.cells.push({ row, column, role: line.role, content });
  if (line.height !== undefined) grid.heights.set(row, line.height);
}

function reserveRows(grid: Grid, chart: ChartBlock, row: number, column: number): void {
  const bottom = row + blockRows(chart) - 1;
  const right = grid.frame.columns.length;
  grid.charts.push({ chart, area: { top: row, left: column, bottom, right } });
  for (let reserved = row; reserved <= bottom; reserved += 1) growRow(grid, reserved, 1);
}

function placeTable(grid: Grid, table: TableBlock, row: number, column: number): void {
  const header = table.columns.map(({ header: words }): BlockCell => ({
    role: "header",
    content: { kind: "text", text: words },
  }));
  const rows = [header, ...table.rows];
  rows.forEach((cells, index) => placeRow(grid, table, cells, row + index, column));
  grid.tableStarts.set(table, { row, column });
  const width = table.columns.reduce((sum, { span }) => sum + span, 0);
  const bottom = row + Math.max(table.rows.length, 1);
  const area: MergedArea = { top: row, left: column, bottom, right: column + width - 1 };
  const nativeName = table.rows.length > 0 ? table.nativeName : undefined;
  if (nativeName !== undefined) grid.tables.push({ name: nativeName, area });
  if (table.isMain) grid.main = { header: row, filter: nativeName === undefined ? area : null };
  if (table.rows.length > 0) placeConditions(grid, table, area);
}

function placeConditions(grid: Grid, table: TableBlock, { top, left, bottom }: MergedArea): void {
  let next = left;
  for (const { span, conditions = [] } of table.columns) {
    const area = { top: top + 1, left: next, bottom, right: next + span - 1 };
    for (const condition of conditions) grid.conditionalFormats.push({ ...condition, area });
    next += span;
  }
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
  const wraps = content.kind === "text" && role !== "section";
  const lines = wraps ? wrappedLines(content.text, width) : 1;
  grid.cells.push({
    row,
    column,
    content: liveContent(grid, cell),
    role,
    ...(lines === 1 && goTo(grid, cell)),
  });
  for (let covered = column + 1; covered < column + span; covered += 1) {
    grid.cells.push({ row, column: covered, content: { kind: "blank" }, role });
  }
  if (span > 1) {
    grid.mergedAreas.push({ top: row, left: column, bottom: row, right: column + span - 1 });
  }
  if (content.kind === "text") growRow(grid, row, lines);
}

function growRow({ heights }: Grid, row: number, lines: number): void {
  heights.set(row, Math.max(heights.get(row) ?? 0, rowHeight(lines)));
}

/** Figures follow their cells where that is wanted and the cells are in the same workbook. */
function liveContent(
  { frame }: Grid,
  { content, source, follows = source }: BlockCell,
): PlanContent {
  const { into, numbers } = frame;
  return numbers && follows?.file === into ? liveFigure(content, follows, numbers) : content;
}

/** Only a text of one line is clickable: LibreOffice prints a linked cell on one line and cuts off the rest. */
function goTo({ frame }: Grid, { source }: BlockCell): Pick<PlanCell, "goTo"> {
  const reference = source?.file === frame.into ? parseReference(source.cell) : null;
  return reference ? { goTo: reference } : {};
}
