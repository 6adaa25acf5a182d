import { noteCell, type CellReader } from "../engine/form-reader";
import { yearsOutOfOrder, type YearCell } from "../engine/years-out-of-order";
import type { LogicalCell } from "../../workbook";
import type { OpenRecord, TableReader } from "./table-reader";

/** Doubts years across a table that break their own run, one run for each role and for each header above. */
export function noteDoubtfulColumns(reader: TableReader): void {
  const runs = new Map<string, YearCell[]>();
  for (const [index, { meaning, headers }] of reader.table.columns.entries()) {
    const use = reader.uses[index];
    const fiscalYear = meaning?.fiscalYear ?? null;
    const cell = headers.find((header) => (reader.meanings(header)?.fiscalYear ?? null) !== null);
    if (use?.kind !== "value" || fiscalYear === null || !cell) continue;
    const isOwn = reader.meanings(cell)?.role === null;
    if (!isOwn) continue;
    const key = headers
      .filter((header) => header !== cell && header.top < cell.top)
      .map(({ left }) => left)
      .join();
    const run = runs.get(key) ?? [];
    if (run.at(-1)?.cell !== cell) run.push({ cell, fiscalYear });
    runs.set(key, run);
  }
  for (const run of runs.values()) noteSlips(reader, run);
}

/** Doubts years down a record that break their own run. */
export function noteDoubtfulRows(reader: CellReader, { rows }: OpenRecord): void {
  const run: YearCell[] = [];
  for (const { meaning } of rows) {
    const { fiscalYear, labels } = meaning;
    const cell: LogicalCell | undefined = labels[0];
    if (fiscalYear === null || !cell || run.at(-1)?.fiscalYear === fiscalYear) continue;
    run.push({ cell, fiscalYear });
  }
  noteSlips(reader, run);
}

function noteSlips(reader: CellReader, run: readonly YearCell[]): void {
  for (const { cell } of yearsOutOfOrder(run)) noteCell(reader, "year-doubtful", cell);
}
