import { cellCountOf, columnCountOf, rowCountOf, type Area } from "../areas";

/**
 * Cells read in one sync. Excel on the web answers with at most 5 MB; a cell comes with value, text, formula, format
 * and type, so that this leaves some 500 bytes for each.
 */
const CELLS_PER_SYNC = 10_000;

/** Excel gives back no merged areas at all where a range has more of them than this. */
const MERGED_AREAS_PER_RANGE = 512;
const WIDEST_TILE = 256;

/** A part of a sheet that is read in one go. */
export type SheetBlock = { readonly sheetId: string; readonly area: Area };

/** Cuts an area into blocks of whole rows that fit into one sync each. */
export function blocksOf(sheetId: string, area: Area, mostCells = CELLS_PER_SYNC): SheetBlock[] {
  const rows = Math.max(1, Math.floor(mostCells / columnCountOf(area)));
  return cutRows(area, rows).map((part) => ({ sheetId, area: part }));
}

/** Puts blocks together, in their order, as long as they fit into one sync. */
export function batchesOf(
  blocks: readonly SheetBlock[],
  mostCells = CELLS_PER_SYNC,
): readonly (readonly SheetBlock[])[] {
  const batches: SheetBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = cellCountOf(block.area);
    const batch = batches.at(-1);
    if (batch && cells <= room) batch.push(block);
    else batches.push([block]);
    room = (batch && cells <= room ? room : mostCells) - cells;
  }
  return batches;
}

/**
 * Cuts an area into tiles in which no more merged areas can begin than Excel gives back: an area that begins above the
 * tile's last row covers two of its cells at least, and one that begins in the last row one.
 */
export function tilesOf(area: Area): Area[] {
  return cutColumns(area, WIDEST_TILE).flatMap((strip) => {
    const rows = Math.floor((2 * MERGED_AREAS_PER_RANGE) / columnCountOf(strip)) - 1;
    return cutRows(strip, rows);
  });
}

function cutRows(area: Area, rows: number): Area[] {
  return Array.from({ length: Math.ceil(rowCountOf(area) / rows) }, (_, index) => {
    const top = area.top + index * rows;
    return { ...area, top, bottom: Math.min(top + rows - 1, area.bottom) };
  });
}

function cutColumns(area: Area, columns: number): Area[] {
  return Array.from({ length: Math.ceil(columnCountOf(area) / columns) }, (_, index) => {
    const left = area.left + index * columns;
    return { ...area, left, right: Math.min(left + columns - 1, area.right) };
  });
}
