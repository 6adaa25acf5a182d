import {
  formatReference,
  readWorkbook,
  type WorkbookReading,
  type WorkbookSnapshot,
} from "../../../../src/core";

/** What repeats addresses, or names places that are no filled cells. */
const LEFT_OUT = new Set(["message", "blanks", "choices", "chosen", "area"]);

/**
 * A reading in which each cell goes by its place among the filled cells of its sheet, `総括#6`, so that readings of the same
 * cells at other addresses are equal.
 */
export function readingInOrder(
  snapshot: WorkbookSnapshot,
): Readonly<Record<keyof WorkbookReading, unknown>> {
  const places = new Map(
    snapshot.sheets.flatMap(({ name, cells }) =>
      cells.map((cell, index) => [formatReference(name, cell), `${name}#${index}`] as const),
    ),
  );
  const reading = readWorkbook(snapshot, "ja");
  const sheets = reading.sheets.map(({ cells, ...account }) => ({
    ...account,
    cells: cells.map((cell) => ({ ...cell, cell: `${account.sheet}!${cell.cell}` })),
  }));
  const inOrder = (part: unknown): unknown =>
    JSON.parse(
      JSON.stringify(part, (key, value: unknown) => {
        if (LEFT_OUT.has(key)) return undefined;
        return typeof value === "string" ? (places.get(value) ?? value) : value;
      }),
    );
  return {
    file: reading.file,
    sheetNames: reading.sheetNames,
    indicators: inOrder(reading.indicators),
    summaries: inOrder(reading.summaries),
    notes: inOrder(reading.notes),
    sheets: inOrder(sheets),
  };
}
