import { parseValue, rememberByText } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import { emptyDraft, type Draft } from "../engine/form-draft";
import { referenceOf, type CellReader } from "../engine/form-reader";
import { choose, chooseRole } from "../engine/note-choice";
import type { BodyRow } from "./body-rows";
import type { Meanings } from "./header-band";
import { isOfValues } from "./header-meaning";
import { splitOrdinal } from "../heading";
import { noteDoubtfulColumns, noteDoubtfulRows } from "./doubtful-years";
import { indicatorsAcross, type AcrossGroup } from "./indicators-across";
import { nameChoices, namingCells, textsIn } from "./name-column";
import { readSummary } from "./read-fields";
import { readRecordTexts, DITTO, type Groups } from "./read-record-texts";
import { readRecordValues } from "./read-record-values";
import { rowMeaningOf, type RowMeaning } from "./row-meaning";
import type { Table } from "./table";
import { cellIn, valueColumnsOf, type OpenRecord, type TableReader } from "./table-reader";
import { ASSUMED_ROLES, unknownHeader, usesOf, type ColumnUse } from "./value-columns";

const TOTAL = /^(?:合計|総合計|総計|小計|計|平均|全体|全体計|総数)$/;
const isTotal = rememberByText((text) => TOTAL.test(text.replace(/\s/g, "")));

/** Reads a table into records, one for each name; a table without names is one record. */
export function readRecords(cells: CellReader, table: Table, meanings: Meanings): readonly Draft[] {
  const uses = usesOf(
    table.columns,
    table.rows,
    table.name?.index ?? null,
    cells.scan.corrections,
    meanings,
  );
  const reader: TableReader = { ...cells, table, meanings, uses };
  useFrame(reader);
  noteDoubtfulColumns(reader);
  noteAssumedRoles(reader);
  const across = indicatorsAcross(cells.scan, table, meanings);
  if (across.length > 0) return across.map((group) => readAcross(reader, group));
  const records = gatherRecords(reader);
  noteAssumedName(reader);
  readSummaryColumns(reader);
  for (const record of records) {
    readRecordValues(reader, record);
    noteDoubtfulRows(reader, record);
  }
  // Words that nobody knows, with nothing else below them, may be a note beside the headers.
  for (const column of table.columns)
    for (const cell of column.headers)
      if (textsIn(column, table.rows).some(({ text }) => text !== cell.text))
        cells.account.use(cell, "label");
  return records.map(({ draft }) => draft);
}

/** Reads the columns of one indicator of a table that has its indicators across and its years down. */
function readAcross(reader: TableReader, { nameCell, columns }: AcrossGroup): Draft {
  const uses = reader.uses.map((use, index): ColumnUse => {
    if (!columns.includes(index)) return use.kind === "value" ? { kind: "none" } : use;
    return use.kind === "value" ? use : { kind: "value", role: null, assumed: false };
  });
  const own: TableReader = { ...reader, uses, table: { ...reader.table, name: null } };
  const [record] = gatherRecords(own);
  const draft = record?.draft ?? emptyDraft();
  const { ordinal, words } = splitOrdinal(nameCell.text);
  reader.account.use(nameCell, "field", { field: "name" });
  draft.fields.name = { text: words, cell: referenceOf(reader.scan, nameCell) };
  if (ordinal) draft.numbers.push(ordinal);
  if (record) readRecordValues(own, record);
  if (record) noteDoubtfulRows(own, record);
  return draft;
}

function useFrame({ account, table, meanings }: TableReader): void {
  for (const { headers } of table.columns)
    for (const cell of headers) if (meanings(cell) !== null) account.use(cell, "label");
  for (const cell of table.stubs) account.use(cell, "label");
  for (const cell of table.repeated) account.use(cell, "label");
  for (const cell of table.remarks) account.use(cell, "title");
}

/** The mean and the overall status beside a table of scores. */
function readSummaryColumns(reader: TableReader): void {
  for (const column of reader.table.columns) {
    const attribute = column.meaning?.attribute;
    const label = column.headers.at(-1);
    if ((attribute !== "average" && attribute !== "overall-status") || !label) continue;
    for (const cell of textsIn(column, reader.table.rows))
      readSummary(reader, attribute, label, column.meaning?.fiscalYear ?? null, cell);
  }
}

function gatherRecords(reader: TableReader): readonly OpenRecord[] {
  const { table, meanings } = reader;
  const groups: Groups = new Map();
  const records: OpenRecord[] = [];
  let year: number | null = null;
  for (const row of table.rows) {
    if (skipsRow(reader, row)) continue;
    const record = recordOf(reader, row, records);
    if (!record) continue;
    readRecordTexts(reader, row, record, groups);
    const said = rowMeaningOf(labelCells(reader, row), meanings, year);
    const meaning = holdsFigures(reader, row, said) ? { ...said, other: null } : said;
    year = meaning.fiscalYear ?? year;
    record.rows.push({ row, meaning });
  }
  return records;
}

/** Whether a row whose label says that it holds words, 予定, has figures in it. */
function holdsFigures(reader: TableReader, row: BodyRow, { other }: RowMeaning): boolean {
  if (other !== "narrative") return false;
  const cells = valueColumnsOf(reader).flatMap(({ column }) => cellIn(row.cells, column) ?? []);
  const figures = cells.filter(({ text }) => parseValue(text).kind !== "text");
  return figures.length * 2 > cells.length;
}

/** Totals are no indicators, and a line across the table is a heading. */
function skipsRow({ scan, account, draft, table }: TableReader, { row, cells }: BodyRow): boolean {
  const first = cells.find(({ top }) => top === row);
  if (!first) return false;
  if (isTotal(first.text)) {
    for (const cell of cells) if (cell.top === row) account.use(cell, "summary");
    return true;
  }
  if (cells.length > 1) return false;
  const covered = table.columns.filter(
    ({ left }) => left >= first.left && left <= first.right,
  ).length;
  const found = scan.headingIn(first.top);
  const heading = found?.cell === first ? found : null;
  if (covered < 2 && !heading) return false;
  account.use(first, "heading");
  draft.shared.goal = heading?.heading.text ?? first.text;
  return true;
}

/** The record that a row belongs to: a new one where another name begins. */
function recordOf(
  reader: TableReader,
  { row, cells }: BodyRow,
  records: OpenRecord[],
): OpenRecord | null {
  const { table, draft } = reader;
  const last = records.at(-1) ?? null;
  const open = (nameCell: LogicalCell | null): OpenRecord => {
    const record: OpenRecord = { draft: emptyDraft(), nameCell, rows: [] };
    record.draft.goal = draft.shared.goal;
    records.push(record);
    return record;
  };
  if (!table.name) return last ?? open(null);
  const named = cellIn(cells, table.columns[table.name.index]);
  const nameCell = named && DITTO.test(named.text) && last ? null : named;
  if (nameCell && nameCell !== last?.nameCell)
    return last && goesOn(reader, last, nameCell, cells) ? last : open(nameCell);
  const initiative = table.columns.findIndex(({ meaning }) => meaning?.attribute === "initiative");
  const own = initiative < 0 ? null : cellIn(cells, table.columns[initiative]);
  const isNew = own !== null && own.top === row && !DITTO.test(own.text) && !nameCell;
  return isNew ? open(own) : last;
}

/** A name that is written again beside another year or role goes on with its record. */
function goesOn(
  reader: TableReader,
  last: OpenRecord,
  nameCell: LogicalCell,
  cells: readonly LogicalCell[],
): boolean {
  if (last.nameCell?.text !== nameCell.text) return false;
  const said = labelCells(reader, { row: nameCell.top, cells }).flatMap(
    (cell) => reader.meanings(cell) ?? [],
  );
  return said.some((meaning) => isOfValues(meaning));
}

/** The cells of a row that say what its values are: those that are neither names, texts nor values. */
function labelCells(
  { table, uses, meanings }: TableReader,
  { cells }: BodyRow,
): readonly LogicalCell[] {
  const found: LogicalCell[] = [];
  for (const [index, column] of table.columns.entries()) {
    if (index === table.name?.index || uses[index]?.kind === "value") continue;
    const cell = cells.find(({ left }) => left >= column.left && left <= column.right);
    if (!cell) continue;
    const attribute = column.meaning?.attribute ?? null;
    const said = meanings(cell);
    const isLabelColumn = attribute === null || attribute === "kind" || attribute === "year";
    if (isLabelColumn || (said && isOfValues(said) && attribute !== "narrative")) found.push(cell);
  }
  return found;
}

/** Words that nobody knows above columns of values: what they stand for was told by the columns beside them. */
function noteAssumedRoles(reader: TableReader): void {
  const noted = new Set<LogicalCell>();
  for (const [index, column] of reader.table.columns.entries()) {
    const use = reader.uses[index];
    const header = unknownHeader(column, reader.meanings) ?? column.headers.at(-1);
    if (use?.kind !== "value" || !use.assumed || !use.role || !header || noted.has(header))
      continue;
    noted.add(header);
    const { role } = use;
    chooseRole(reader, header, [role, ...ASSUMED_ROLES.filter((other) => other !== role)]);
  }
}

/** No header says which column names the indicators. */
function noteAssumedName({ table, ...reader }: TableReader): void {
  if (!table.name?.assumed) return;
  const cells = namingCells(table.name, table.columns, table.rows);
  const [chosen] = cells;
  if (chosen) choose(reader, "name-assumed", chosen, nameChoices(cells));
}
