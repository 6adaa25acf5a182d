import { cellCountOf, columnCountOf, rowCountOf, type Area } from "../areas";

/** Excel gives back no merged areas at all where a range has more of them than this. */
const MERGED_AREAS_PER_RANGE = 512;
const WIDEST_TILE = 256;

/** A part of a sheet that is read in one go. */
export type SheetBlock = { readonly sheetId: string; readonly area: Area };

/**
 * Takes blocks from the front until they hold as many cells as wanted, cutting the last one between rows; a portion holds
 * one row at least.
 */
export function takePortion(
  blocks: readonly SheetBlock[],
  mostCells: number,
): { readonly portion: readonly SheetBlock[]; readonly rest: readonly SheetBlock[] } {
  const portion: SheetBlock[] = [];
  let room = mostCells;
  for (const [index, block] of blocks.entries()) {
    const cells = cellCountOf(block.area);
    if (cells <= room) {
      portion.push(block);
      room -= cells;
      continue;
    }
    const fitting = Math.floor(room / columnCountOf(block.area));
    const rows = portion.length === 0 ? Math.max(1, fitting) : fitting;
    const [head, tail] = cutBelow(block, rows);
    return {
      portion: head ? [...portion, head] : portion,
      rest: [...(tail ? [tail] : []), ...blocks.slice(index + 1)],
    };
  }
  return { portion, rest: [] };
}

/** Cuts a block below so many of its rows; null for a part without rows. */
function cutBelow(block: SheetBlock, rows: number): [SheetBlock | null, SheetBlock | null] {
  const { area } = block;
  const bottom = area.top + rows - 1;
  const head = rows > 0 ? { ...block, area: { ...area, bottom } } : null;
  const tail = bottom < area.bottom ? { ...block, area: { ...area, top: bottom + 1 } } : null;
  return [head, tail];
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
