import { parseReference, type WorkbookReading } from "../../../src/core";

/**
 * Whether a note speaks of a value: it names the value's cell, a header of its row or column or its indicator's name,
 * or says that no table was found on the whole sheet. That a sheet or a line is hidden announces nothing.
 */
export function isAnnounced(
  cell: string,
  named: readonly string[],
  { notes }: WorkbookReading,
): boolean {
  const sheet = parseReference(cell)?.sheet;
  return notes.some((note) =>
    note.code === "sheet-without-table" ? note.cell === sheet : named.includes(note.cell),
  );
}
