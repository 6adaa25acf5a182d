import type { CellPosition } from "../../../core";
import { columnCountOf, rangeOfArea, rowCountOf, type Area } from "../areas";
import { runInExcel } from "../run-in-excel";
import { fillFromExcel, type FoundFill } from "./cell-fill";

/** About 90 bytes a cell, within the 5 MB of Excel on the web. */
const CELLS_PER_SYNC = 30_000;
/** Rows between two wanted cells that are rather read along than asked for apart. */
const WIDEST_GAP = 40;

/** The fill of a cell. */
export type FilledCell = CellPosition & { readonly fill: FoundFill };

/** Reads the fills of the cells in areas around the wanted ones, in as few syncs as answers may be large. */
export async function readFills(
  sheetId: string,
  wanted: readonly CellPosition[],
): Promise<readonly FilledCell[]> {
  const found: FilledCell[] = [];
  for (const area of areasAround(wanted)) {
    found.push(...(await runInExcel((context) => readArea(context, sheetId, area))));
  }
  return found;
}

async function readArea(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
): Promise<FilledCell[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const told = rangeOfArea(sheet, area).getCellProperties({
    format: { fill: { color: true, pattern: true, patternColor: true } },
  });
  await context.sync();
  return told.value.flatMap((row, rowIndex) =>
    row.map(({ format }, columnIndex) => ({
      row: area.top + rowIndex,
      column: area.left + columnIndex,
      fill: fillFromExcel(format?.fill),
    })),
  );
}

/** Bands of rows around cells, no larger than one sync reads. */
export function areasAround(cells: readonly CellPosition[]): readonly Area[] {
  const bands: Area[] = [];
  for (const { row, column } of [...cells].sort((first, second) => first.row - second.row)) {
    const last = bands.at(-1);
    const band = last && row - last.bottom <= WIDEST_GAP ? widened(last, row, column) : null;
    if (band) bands[bands.length - 1] = band;
    else bands.push({ top: row, left: column, bottom: row, right: column });
  }
  return bands.flatMap(portions);
}

const widened = (band: Area, row: number, column: number): Area => ({
  top: band.top,
  left: Math.min(band.left, column),
  bottom: row,
  right: Math.max(band.right, column),
});

function portions(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / columnCountOf(area)));
  return Array.from({ length: Math.ceil(rowCountOf(area) / rows) }, (_, index) => {
    const top = area.top + index * rows;
    return { ...area, top, bottom: Math.min(top + rows - 1, area.bottom) };
  });
}
