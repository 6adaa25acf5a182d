import { indicatorKeyWords } from "../../../layouts";
import { LOCALES, messagesFor, type Messages } from "../../../messages";
import {
  createLogicalGrid,
  type LogicalCell,
  type LogicalGrid,
  type WorkbookSnapshot,
} from "../../../workbook";

/** What people typed beside an indicator, and what the list said of it. */
export type KeptEntry = {
  readonly number: string;
  readonly initiative: string;
  readonly indicator: string;
  readonly department: string;
  /** The cell that the verdict rested on, as `sheet!A1`. */
  readonly cell: string;
  readonly workbook: string;
  readonly response: string;
  readonly comment: string;
};

/** Where each field stands; 0 for a field that a list does not have. */
type Columns = Readonly<Record<keyof KeptEntry, number>>;

/** The words that tell an indicator from others, as its key does. */
export const wordsOfEntry = ({ initiative, indicator }: KeptEntry): string =>
  indicatorKeyWords(initiative || null, indicator);

/** Reads what people typed into the lists that we wrote last time, in whichever language they were written. */
export function readKeptEntries(snapshot: WorkbookSnapshot): readonly KeptEntry[] {
  const sheet = snapshot.sheets.find(({ purpose }) => purpose === "attention");
  if (!sheet) return [];
  const grid = createLogicalGrid(sheet);
  const entries: KeptEntry[] = [];
  let columns: Columns | null = null;
  for (let row = 1; row <= grid.rowCount; row += 1) {
    const header: Columns | null = findColumns(grid.startingInRow(row));
    columns = header ?? columns;
    const entry: KeptEntry | null = header || !columns ? null : readEntry(grid, row, columns);
    if (entry) entries.push(entry);
  }
  return entries;
}

function findColumns(cells: readonly LogicalCell[]): Columns | null {
  const columns = LOCALES.map((locale) => columnsIn(cells, messagesFor(locale)));
  return columns.find((found) => found !== null) ?? null;
}

function columnsIn(cells: readonly LogicalCell[], messages: Messages): Columns | null {
  const words = messages.sheets.columns;
  const place = (field: keyof Columns): number =>
    cells.find((cell) => cell.text === words[field])?.left ?? 0;
  const columns = {
    number: place("number"),
    initiative: place("initiative"),
    indicator: place("indicator"),
    department: place("department"),
    cell: place("cell"),
    workbook: place("workbook"),
    response: place("response"),
    comment: place("comment"),
  };
  return columns.indicator > 0 && columns.response > 0 && columns.comment > 0 ? columns : null;
}

function readEntry(grid: LogicalGrid, row: number, columns: Columns): KeptEntry | null {
  const words = (field: keyof Columns): string => grid.at(row, columns[field])?.text ?? "";
  const entry = {
    number: words("number"),
    initiative: words("initiative"),
    indicator: words("indicator"),
    department: words("department"),
    cell: words("cell"),
    workbook: words("workbook"),
    response: words("response"),
    comment: words("comment"),
  };
  const isEntry = entry.indicator !== "" && (entry.response !== "" || entry.comment !== "");
  return isEntry ? entry : null;
}
