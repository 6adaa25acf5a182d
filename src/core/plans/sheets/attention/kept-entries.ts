import { indicatorKeyWords } from "../../../layouts";
import { LOCALES, messagesFor, type Messages } from "../../../messages";
import {
  createLogicalGrid,
  type LogicalCell,
  type LogicalGrid,
  type WorkbookSnapshot,
} from "../../../workbook";

/** What people typed beside an indicator. */
export type KeptEntry = {
  readonly indicator: string;
  readonly response: string;
  readonly comment: string;
};

/** The entries of the last run by the indicator's key. */
export type KeptEntries = ReadonlyMap<string, KeptEntry>;

type Columns = Readonly<Record<"initiative" | "indicator" | "response" | "comment", number>>;

/** Reads what people typed into the list that we wrote last time, in whichever language it was written. */
export function readKeptEntries(snapshot: WorkbookSnapshot | null): KeptEntries {
  const sheet = snapshot?.sheets.find(({ purpose }) => purpose === "attention");
  if (!sheet) return new Map();
  const grid = createLogicalGrid(sheet);
  const entries = new Map<string, KeptEntry>();
  let columns: Columns | null = null;
  for (let row = 1; row <= grid.rowCount; row += 1) {
    const header: Columns | null = findColumns(grid.startingInRow(row));
    columns = header ?? columns;
    if (header || !columns) continue;
    const read = readEntry(grid, row, columns);
    if (read) entries.set(freeKey(entries, read.key), read.entry);
  }
  return entries;
}

/** A second entry for the same words is kept under its own key, as the reading gives it. */
function freeKey(entries: KeptEntries, words: string): string {
  let count = 1;
  let key = words;
  while (entries.has(key)) {
    count += 1;
    key = `${words}#${count}`;
  }
  return key;
}

function findColumns(cells: readonly LogicalCell[]): Columns | null {
  const columns = LOCALES.map((locale) => columnsIn(cells, messagesFor(locale)));
  return columns.find((found) => found !== null) ?? null;
}

function columnsIn(cells: readonly LogicalCell[], messages: Messages): Columns | null {
  const words = messages.sheets.columns;
  const place = (header: string): number => cells.find((cell) => cell.text === header)?.left ?? 0;
  const columns = {
    initiative: place(words.initiative),
    indicator: place(words.indicator),
    response: place(words.response),
    comment: place(words.comment),
  };
  return columns.indicator > 0 && columns.response > 0 && columns.comment > 0 ? columns : null;
}

function readEntry(
  grid: LogicalGrid,
  row: number,
  columns: Columns,
): { readonly key: string; readonly entry: KeptEntry } | null {
  const words = (column: number): string => grid.at(row, column)?.text ?? "";
  const indicator = words(columns.indicator);
  const response = words(columns.response);
  const comment = words(columns.comment);
  if (indicator === "" || (response === "" && comment === "")) return null;
  const key = indicatorKeyWords(words(columns.initiative) || null, indicator);
  return { key, entry: { indicator, response, comment } };
}
