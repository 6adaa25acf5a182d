import type { ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import { emptyDraft, type Draft } from "../engine/form-draft";
import { noteCell, readValueCell, referenceOf, type CellReader } from "../engine/form-reader";
import { splitOrdinal } from "../heading";
import type { BodyRow } from "./body-rows";
import { inEra, type Column } from "./columns";
import type { Meanings } from "./header-band";
import { isOfValues } from "./header-meaning";
import type { Table } from "./table";

type ValueColumn = { readonly index: number; readonly column: Column };

/** What a row says of all its values. */
type RowMeaning = {
  readonly role: ValueRole | null;
  readonly fiscalYear: number | null;
  readonly labels: readonly LogicalCell[];
};

/** A record with the rows whose role only their order tells. */
type OpenRecord = {
  readonly draft: Draft;
  readonly nameCell: LogicalCell | null;
  readonly unlabelled: BodyRow[];
};

const TOTAL = /^(?:合計|総計|小計|計|平均)$/;
const DITTO = /^(?:〃|々|"|”|同上|同左|″)$/;

/** Reads a table into records, one for each name; a table without names is one record. */
export function readRecords(
  reader: CellReader,
  table: Table,
  meanings: Meanings,
): readonly Draft[] {
  const { account } = reader;
  for (const { headers } of table.columns) {
    for (const header of headers) account.use(header, "label");
  }
  const valueColumns = table.columns.flatMap((column, index): ValueColumn[] =>
    column.meaning && isOfValues(column.meaning) && index !== table.nameColumn
      ? [{ index, column }]
      : [],
  );
  const groups = new Map<number, LogicalCell>();
  const records: OpenRecord[] = [];
  let year: number | null = null;
  for (const row of table.rows) {
    if (skipsRow(reader, table, row)) continue;
    const record = recordOf(reader, table, row, records, groups);
    if (!record) continue;
    const meaning = rowMeaning(table, row, meanings, year);
    year = meaning.fiscalYear ?? year;
    readRow(reader, record, row, valueColumns, meaning);
  }
  for (const record of records) readUnlabelled(reader, record, valueColumns);
  return records.map(({ draft }) => draft);
}

/** Totals are no indicators, and a line across the table is a heading. */
function skipsRow(
  { scan, account, draft }: CellReader,
  table: Table,
  { row, cells }: BodyRow,
): boolean {
  const filled = [...new Set(cells.filter((cell) => cell !== null && cell.text !== ""))];
  const [first] = filled;
  if (!first) return true;
  if (TOTAL.test(first.text.replace(/\s/g, ""))) {
    for (const cell of filled) if (cell) account.use(cell, "summary");
    return true;
  }
  const isLine = filled.length === 1 && first.right - first.left > 0 && first.top === row;
  const spansColumns =
    isLine &&
    table.columns.filter(({ left }) => left >= first.left && left <= first.right).length > 1;
  if (spansColumns) {
    account.use(first, "heading");
    const heading = scan.headings.find(({ cell }) => cell === first);
    draft.shared.goal = heading?.heading.text ?? first.text;
  }
  return spansColumns;
}

function recordOf(
  reader: CellReader,
  table: Table,
  row: BodyRow,
  records: OpenRecord[],
  groups: Map<number, LogicalCell>,
): OpenRecord | null {
  const last = records.at(-1) ?? null;
  const nameCell = table.nameColumn === null ? null : (row.cells[table.nameColumn] ?? null);
  if (table.nameColumn === null) {
    if (last) return last;
  } else if (!nameCell || nameCell.text === "" || nameCell === last?.nameCell) {
    if (last) readTexts(reader, table, row, last, groups);
    return last;
  }
  const record: OpenRecord = { draft: emptyDraft(), nameCell, unlabelled: [] };
  record.draft.goal = reader.draft.shared.goal;
  records.push(record);
  readTexts(reader, table, row, record, groups);
  return record;
}

/** Reads what a row says besides values; what groups rows is written once, merged, or as 〃. */
function readTexts(
  reader: CellReader,
  table: Table,
  { cells }: BodyRow,
  record: OpenRecord,
  groups: Map<number, LogicalCell>,
): void {
  for (const [index, { meaning, headers }] of table.columns.entries()) {
    const own = cells[index] ?? null;
    const attribute = meaning?.attribute ?? null;
    if (!attribute || attribute === "kind" || attribute === "year") continue;
    const isGroup = table.nameColumn !== null && index < table.nameColumn;
    const cell = groupCell(own, isGroup, groups, index);
    if (own && own.text !== "")
      reader.account.use(own, attribute === "narrative" ? "narrative" : "field");
    if (!cell) continue;
    if (isGroup && cell === own)
      for (const inner of groups.keys()) if (inner > index) groups.delete(inner);
    readText(reader, record.draft, attribute, cell, headers.at(-1)?.text ?? "");
  }
}

function groupCell(
  own: LogicalCell | null,
  isGroup: boolean,
  groups: Map<number, LogicalCell>,
  index: number,
): LogicalCell | null {
  const isDitto = own !== null && DITTO.test(own.text);
  if (own && own.text !== "" && !isDitto) {
    groups.set(index, own);
    return own;
  }
  return isGroup || isDitto ? (groups.get(index) ?? null) : null;
}

function readText(
  { scan }: CellReader,
  draft: Draft,
  attribute: Exclude<NonNullable<Column["meaning"]>["attribute"], null | "kind" | "year">,
  cell: LogicalCell,
  label: string,
): void {
  const found = { text: cell.text, cell: referenceOf(scan, cell) };
  if (attribute === "narrative") {
    if (!draft.narratives.some((narrative) => narrative.cell === found.cell))
      draft.narratives.push({ label, ...found });
  } else if (attribute === "goal") draft.goal = cell.text;
  else if (draft.fields[attribute]) return;
  else if (attribute === "name") {
    const { ordinal, words } = splitOrdinal(cell.text);
    draft.fields.name = { ...found, text: words };
    if (ordinal) draft.numbers.push(ordinal);
  } else draft.fields[attribute] = found;
}

/** What stands in the columns that say for whole rows what they hold and when. */
function rowMeaning(
  table: Table,
  { cells }: BodyRow,
  meanings: Meanings,
  lastYear: number | null,
): RowMeaning {
  const labels: LogicalCell[] = [];
  let role: ValueRole | null = null;
  let fiscalYear: number | null = null;
  for (const [index, { meaning }] of table.columns.entries()) {
    const cell = cells[index] ?? null;
    const isStub = index !== table.nameColumn && (!meaning || !isOfValues(meaning));
    const said = cell && cell.text !== "" && isStub ? meanings(cell) : null;
    if (!cell || !said || !isOfValues(said)) continue;
    labels.push(cell);
    role ??= said.role;
    const bare =
      said.bareYear !== null && lastYear !== null ? inEra(said.bareYear, lastYear) : null;
    fiscalYear ??= said.fiscalYear ?? bare;
  }
  return { role, fiscalYear, labels };
}

function readRow(
  reader: CellReader,
  record: OpenRecord,
  row: BodyRow,
  columns: readonly ValueColumn[],
  meaning: RowMeaning,
): void {
  for (const label of meaning.labels) reader.account.use(label, "label");
  const hasRoles = columns.some(({ column }) => column.meaning?.role);
  if (!meaning.role && !hasRoles) {
    record.unlabelled.push(row);
    return;
  }
  readValues(reader, record, row, columns, meaning);
}

function readValues(
  reader: CellReader,
  { draft }: OpenRecord,
  { cells }: BodyRow,
  columns: readonly ValueColumn[],
  { role, fiscalYear, labels }: RowMeaning,
): void {
  for (const { index, column } of columns) {
    const cell = cells[index];
    const said = column.meaning;
    const valueRole = said?.role ?? role;
    if (!cell || !valueRole) continue;
    if (said?.unit && !draft.fields.unit) {
      const [header] = column.headers.slice(-1);
      if (header) draft.fields.unit = { text: said.unit, cell: referenceOf(reader.scan, header) };
    }
    readValueCell(reader, draft, cell, {
      role: valueRole,
      fiscalYear: said?.fiscalYear ?? fiscalYear,
      headers: [...[...column.headers].reverse(), ...labels],
    });
  }
}

/** Two rows without a word for what they hold: forms put the target above the actual. */
function readUnlabelled(
  reader: CellReader,
  record: OpenRecord,
  columns: readonly ValueColumn[],
): void {
  const [upper, lower, ...others] = record.unlabelled;
  if (!upper || !lower || others.length > 0) return;
  for (const [row, role] of [
    [upper, "target"],
    [lower, "actual"],
  ] as const) {
    readValues(reader, record, row, columns, { role, fiscalYear: null, labels: [] });
  }
  if (record.nameCell) noteCell(reader, "role-assumed", record.nameCell);
}
