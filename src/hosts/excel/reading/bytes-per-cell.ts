/** What a cell takes with its value, text, formula and number format, before any was read. */
export const BYTES_PER_CELL_AT_FIRST = 80;

/** Cells differ from portion to portion. */
const MARGIN = 1.2;
const LEAST_BYTES_PER_CELL = 16;

/** What to reckon with for the next cells, from what the last ones took. */
export const bytesPerCellAfter = (bytes: number, cells: number): number =>
  Math.max(LEAST_BYTES_PER_CELL, (MARGIN * bytes) / Math.max(cells, 1));
