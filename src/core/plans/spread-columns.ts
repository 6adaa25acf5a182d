/** The columns of a sheet with how many of them each column of a table takes. */
export type SpreadColumns = {
  readonly widths: readonly number[];
  readonly spans: readonly number[];
};

/**
 * Spreads a table over the columns that a sheet has for another one: each of its columns takes as many as come to the
 * width that it wants, and leaves one at least for each that follows. A sheet with too few columns gets more.
 */
export function spreadColumns(sheet: readonly number[], wanted: readonly number[]): SpreadColumns {
  const widths = [...sheet, ...wanted.slice(sheet.length)];
  let next = 0;
  const spans = wanted.map((width, index) => {
    const last = widths.length - (wanted.length - 1 - index);
    const first = next;
    let taken = 0;
    do {
      taken += widths[next] ?? 0;
      next += 1;
    } while (next < last && taken < width);
    return next - first;
  });
  return { widths, spans };
}
