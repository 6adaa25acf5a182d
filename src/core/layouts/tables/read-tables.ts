import type { Messages } from "../../messages";
import type { Account } from "../engine/account";
import { assembleForm, type KeylessIndicator } from "../engine/assemble";
import { headingsAbove } from "../engine/find-forms";
import { emptyFormDraft, type Draft } from "../engine/form-draft";
import { referenceOf, type CellReader } from "../engine/form-reader";
import type { HeadingCell, SheetScan } from "../engine/sheet-scan";
import type { ReadingNote } from "../reading";
import { formsOfSheet, type SheetForm } from "./forms-of-sheet";
import { findHeaderBands, rememberMeanings, type Meanings } from "./header-band";
import { readFields } from "./read-fields";
import { readRecords } from "./read-records";
import { tablesOf, type Table } from "./table";

export type TablesReading = {
  readonly indicators: readonly KeylessIndicator[];
  readonly notes: readonly ReadingNote[];
};

/** The fields that speak for the forms below as well, until one says otherwise. */
const INHERITED = ["department", "initiative"] as const;

/** Reads a sheet by its headers alone, however its tables lie; empty where it has none. */
export function readTables(scan: SheetScan, account: Account, messages: Messages): TablesReading {
  const meanings = rememberMeanings();
  const tables = tablesOf(scan, meanings, findHeaderBands(scan, meanings));
  const inherited: Draft["fields"] = {};
  const readings = formsOfSheet(scan, tables, meanings).map((form) => {
    const reader: CellReader = { scan, account, draft: emptyFormDraft(), messages };
    for (const name of INHERITED) {
      const field = inherited[name];
      if (field) reader.draft.shared.fields[name] = field;
    }
    readForm(reader, form, meanings);
    for (const name of INHERITED) {
      const field = reader.draft.shared.fields[name];
      if (field) inherited[name] = field;
    }
    return assemble(reader, headingsAbove(scan.headings, form.rows.from));
  });
  return {
    indicators: readings.flatMap(({ indicators }) => indicators),
    notes: readings.flatMap(({ notes }) => notes),
  };
}

function readForm(reader: CellReader, { tables, labels }: SheetForm, meanings: Meanings): void {
  readFields(reader, labels, meanings);
  const nameless = tables.filter(({ nameColumn }) => nameColumn === null);
  for (const table of tables) {
    const records = readRecords(reader, table, meanings);
    const [only] = records;
    if (only && table.nameColumn === null) nameAfterLine(reader, table, only, nameless.length > 1);
    reader.draft.records.push(...records);
  }
}

/** A table without names bears the line above it, or the words in its corner, where its form names nothing. */
function nameAfterLine(
  { scan, account, draft }: CellReader,
  { band, columns }: Table,
  record: Draft,
  isOneOfSeveral: boolean,
): void {
  if (record.fields.name || (draft.shared.fields.name && !isOneOfSeveral)) return;
  const corner = columns.find(({ meaning }) => meaning === null)?.headers.at(-1);
  const above = [...scan.grid.filled]
    .reverse()
    .find((cell) => cell.bottom < band.top && band.top - cell.bottom <= FARTHEST_LINE);
  const line = corner ?? (above && !scan.labelAt(above) ? above : undefined);
  if (!line) return;
  account.use(line, "field");
  record.fields.name = { text: line.text, cell: referenceOf(scan, line) };
}

const FARTHEST_LINE = 2;

function assemble(
  { scan, account, draft }: CellReader,
  headings: readonly HeadingCell[],
): TablesReading {
  const indicators = assembleForm(scan, {}, { headings }, draft);
  if (indicators.length > 0) for (const { cell } of headings) account.use(cell, "heading");
  return { indicators: indicators.filter(saysSomething), notes: draft.notes };
}

/** A form of labels without any place for a value or a word is no indicator. */
const saysSomething = ({ values, blanks, narratives }: KeylessIndicator): boolean =>
  values.length + blanks.length + narratives.length > 0;
