import type { IndicatorValue, SummaryFigure } from "../../indicators";
import type { Messages } from "../../messages";
import type { Account } from "../engine/account";
import { assembleForm, type KeylessIndicator } from "../engine/assemble";
import { attributeOfTexts } from "./content-look";
import { headingsAbove } from "../engine/find-forms";
import { emptyFormDraft, type Draft, type FormDraft } from "../engine/form-draft";
import { noteCell, type CellReader } from "../engine/form-reader";
import type { SheetScan } from "../engine/sheet-scan";
import type { ReadingNote } from "../reading";
import type { FieldItem, FormItem } from "./form-item";
import { itemsOf, topOf } from "./form-items";
import type { Meanings } from "./header-band";
import { isCountTable, isLegend, readCounts, useLegend } from "./read-counts";
import { levelsOf, readFieldItem, type Levels } from "./read-fields";
import { nameAfterLine } from "./name-after-line";
import { plainHeader } from "./plain-header";
import { readRecords } from "./read-records";
import { tablesOf, type Table } from "./table";
import { fieldsOf, unitsOf, type SheetUnit } from "./units-of-sheet";

export type TablesReading = {
  readonly indicators: readonly KeylessIndicator[];
  readonly summaries: readonly SummaryFigure[];
  readonly notes: readonly ReadingNote[];
};

type SheetReader = {
  readonly scan: SheetScan;
  readonly account: Account;
  readonly messages: Messages;
  readonly meanings: Meanings;
  readonly levels: Levels;
};

/** Reads a sheet by its headers alone, however its tables lie; empty where it has none. */
export function readTables(
  scan: SheetScan,
  account: Account,
  messages: Messages,
  meanings: Meanings,
): TablesReading {
  const items = itemsOf(scan, tablesOf(scan, meanings), meanings);
  const reader = { scan, account, messages, meanings, levels: levelsOf(fieldsOf(items)) };
  const units = unitsOf(items);
  const once = departmentForAll(reader, items, units.length);
  let goal: string | null = null;
  const drafts = units.flatMap((unit) => {
    const read = readUnit(reader, unit);
    for (const draft of read) {
      draft.shared.goal ??= goal;
      if (once) draft.shared.fields.department ??= once;
    }
    goal = read.at(-1)?.shared.goal ?? goal;
    const [first] = [...unit.shared, ...unit.blocks.flat()];
    return read.map((draft) => ({ draft, top: first ? topOf(first) : 1 }));
  });
  if (once && losesDepartment(reader)) {
    const doubted = { ...once, doubtful: true };
    for (const { draft } of drafts)
      if (draft.shared.fields.department === once) draft.shared.fields.department = doubted;
  }
  const indicators = drafts.flatMap(({ draft, top }) => assemble(reader, draft, top));
  return {
    indicators,
    summaries: drafts.flatMap(({ draft }) => draft.summaries),
    notes: drafts.flatMap(({ draft }) => draft.notes),
  };
}

/** A department that a sheet names once speaks for all of its forms. */
function departmentForAll(
  { scan, messages, levels }: SheetReader,
  items: readonly FormItem[],
  units: number,
): Draft["fields"]["department"] {
  const named = fieldsOf(items).filter(({ meaning }) => meaning.attribute === "department");
  const [only, ...others] = named;
  if (!only || others.length > 0 || units < 2) return undefined;
  const draft = emptyFormDraft();
  const account = { use: () => undefined, entry: () => null, unused: () => [], count: () => 0 };
  readFieldItem({ scan, messages, draft, account }, only, levels);
  return draft.shared.fields.department;
}

/** Whether words that look like another department were not understood. */
const losesDepartment = ({ scan, account }: SheetReader): boolean =>
  scan.grid.filled.some(
    (cell) => account.entry(cell) === null && attributeOfTexts([cell.text.trim()]) === "department",
  );

/** One draft for each block of a unit, or one for the whole of it. */
function readUnit(reader: SheetReader, { shared, blocks }: SheetUnit): readonly FormDraft[] {
  const whole = emptyFormDraft();
  readItems(reader, whole, shared);
  if (blocks.length > 1) noteShared(reader.messages, whole);
  if (blocks.length === 0) return [whole];
  const drafts = blocks.map((block) => {
    const draft = emptyFormDraft();
    readItems(reader, draft, block);
    share(whole.shared, draft.shared);
    return draft;
  });
  const rest = { ...emptyFormDraft(), summaries: whole.summaries, notes: whole.notes };
  const ofUnit = whole.records.length > 0 ? whole : rest;
  return [...drafts, ofUnit];
}

/** Notes the same of each of some values. */
function noteValues(
  messages: Messages,
  { notes }: FormDraft,
  code: "value-shared" | "value-without-name",
  values: readonly IndicatorValue[],
): void {
  for (const { cell, text } of values)
    notes.push({ code, cell, message: messages.notes[code]({ cell, text }) });
}

/** A value outside tables may be that of one indicator alone; the rating of an initiative is that of all its indicators. */
function noteShared(messages: Messages, draft: FormDraft): void {
  const { values, fields } = draft.shared;
  const doubtful = values.filter(({ role }) => role !== "status" || !fields.initiative);
  noteValues(messages, draft, "value-shared", doubtful);
}

/** What holds for a unit holds for each of its blocks, where they say nothing else. */
function share(from: Draft, to: Draft): void {
  Object.assign(to.fields, { ...from.fields, ...to.fields });
  to.goal ??= from.goal;
  to.numbers.unshift(...from.numbers);
  to.values.push(...from.values);
  to.blanks.push(...from.blanks);
  to.narratives.unshift(...from.narratives);
}

function readItems(reader: SheetReader, draft: FormDraft, items: readonly FormItem[]): void {
  const cells: CellReader = { ...reader, draft };
  noteRepeatedFields(cells, items);
  for (const item of items) {
    if (item.kind === "field") readFieldItem(cells, item, reader.levels);
  }
  const tables = items.filter((item) => item.kind === "table").map(({ table }) => table);
  const counts = tables.filter(isCountTable);
  const legends = tables.filter(isLegend);
  for (const table of counts) readCounts(cells, table);
  for (const table of legends) useLegend(cells, table);
  const others = tables.filter((table) => !counts.includes(table) && !legends.includes(table));
  readRecordTables(reader, cells, others);
}

/** What a form says twice under the same label may belong to two forms whose parting was not seen. */
function noteRepeatedFields(reader: CellReader, items: readonly FormItem[]): void {
  const byLabel = new Map<string, FieldItem[]>();
  for (const item of fieldsOf(items)) {
    const { role, attribute, fiscalYear } = item.meaning;
    if (role === null && attribute !== "department") continue;
    const key = `${plainHeader(item.label.text)?.words ?? item.label.text} ${fiscalYear ?? ""}`;
    const group = byLabel.get(key);
    if (group) group.push(item);
    else byLabel.set(key, [item]);
  }
  for (const group of byLabel.values()) {
    if (group.length < 2) continue;
    for (const { cells } of group) noteCell(reader, "value-repeated", cells[0]);
  }
}

function readRecordTables(reader: SheetReader, cells: CellReader, tables: readonly Table[]): void {
  const { draft } = cells;
  const nameless = tables.filter(({ name }) => name === null);
  const hasNames = nameless.length < tables.length;
  for (const table of tables) {
    const records = readRecords(cells, table, reader.meanings);
    const [only] = records;
    if (only && table.name === null) {
      nameAfterLine(cells, table, only, nameless.length > 1, reader.meanings);
      if (!hasNames && !only.fields.name) {
        share(only, draft.shared);
        continue;
      }
    }
    draft.records.push(...records);
  }
}

const unpartedNote = (messages: Messages, cell: string, text: string): ReadingNote => ({
  code: "form-not-parted",
  cell,
  message: messages.notes["form-not-parted"]({ cell, text }),
});

function assemble(
  { scan, account, messages }: SheetReader,
  draft: FormDraft,
  top: number,
): readonly KeylessIndicator[] {
  const headings = headingsAbove(scan.headings, top);
  const indicators = assembleForm(scan, {}, { headings }, draft).filter(holdsSomething);
  if (draft.notes.some(({ code }) => code === "value-repeated"))
    for (const { nameCell, name } of indicators)
      draft.notes.push(unpartedNote(messages, nameCell, name));
  noteDoubtfulDepartments(messages, draft, indicators);
  if (draft.records.length > 1) noteShared(messages, draft);
  const read = new Set(indicators.flatMap(({ values }) => values.map(({ cell }) => cell)));
  const lost = [draft.shared, ...draft.records]
    .flatMap(({ values }) => values)
    .filter(({ cell }) => !read.has(cell));
  noteValues(messages, draft, "value-without-name", lost);
  if (indicators.length > 0) for (const { cell } of headings) account.use(cell, "heading");
  return indicators;
}

/** A department whose label or place left a choice is as doubtful for every indicator that has it. */
function noteDoubtfulDepartments(
  messages: Messages,
  { shared, records, notes }: FormDraft,
  indicators: readonly KeylessIndicator[],
): void {
  const doubtful = new Set(
    [shared, ...records].flatMap(({ fields: { department } }) =>
      department?.doubtful ? [department.text] : [],
    ),
  );
  for (const { department, name, nameCell } of indicators) {
    if (department !== null && doubtful.has(department))
      notes.push({
        code: "department-doubtful",
        cell: nameCell,
        message: messages.notes["department-doubtful"]({ cell: nameCell, text: name }),
      });
  }
}

/** A form of labels without any place for a value or a word is no indicator. */
const holdsSomething = ({ values, blanks, narratives }: KeylessIndicator): boolean =>
  values.length + blanks.length + narratives.length > 0;
