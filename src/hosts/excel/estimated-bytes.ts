type Table = readonly (readonly unknown[])[];

/** Estimates the bytes that tables take as JSON in UTF-8; every character of Japanese takes three. */
export const estimatedBytes = (tables: readonly Table[]): number =>
  tables.reduce(
    (sum, table) => sum + table.reduce((rows, row) => rows + row.reduce<number>(addCell, 0), 0),
    0,
  );

/** Quotation marks and a comma come with each. */
function addCell(sum: number, cell: unknown): number {
  const text = String(cell);
  const wide = /[^\0-\u007f]/.test(text);
  return sum + 3 + (wide ? 3 : 1) * text.length;
}
