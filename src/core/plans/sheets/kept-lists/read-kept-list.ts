import { LOCALES, messagesFor, type Messages, type SheetWords } from "../../../messages";
import {
  columnLetters,
  createLogicalGrid,
  type LogicalCell,
  type SheetPurpose,
  type WorkbookSnapshot,
} from "../../../workbook";

type ColumnId = keyof SheetWords["columns"];

/** A list that people type into: its columns, and by which of them a row is known at all. */
export type ListShape = {
  readonly purpose: SheetPurpose;
  readonly columns: readonly ColumnId[];
  readonly knownBy: ColumnId;
  /** The columns for people to type into. */
  readonly inputs: readonly ColumnId[];
};

/** A row of a list into which people typed something. */
export type KeptRow = {
  /** What stands under our own headings. */
  readonly fields: ReadonlyMap<ColumnId, string>;
  /** What stands in the columns that people added, by their headings. */
  readonly added: ReadonlyMap<string, string>;
};

export type KeptList = {
  /** The columns that people added, from left to right. */
  readonly addedHeaders: readonly string[];
  readonly rows: readonly KeptRow[];
};

/** What people typed into the lists that a run replaces, by the purposes of their sheets. */
export type KeptLists = { readonly attention: KeptList; readonly findings: KeptList };

/** Fewer headings of ours in a row are no head of the list. */
const FEWEST_HEADINGS = 3;

type Column = { readonly area: LogicalCell } & (
  { readonly id: ColumnId } | { readonly added: string }
);

/** Reads what people typed into a list that we wrote last time, in whichever language it was written. */
export function readKeptList({ sheets }: WorkbookSnapshot, shape: ListShape): KeptList {
  const sheet = sheets.find(({ purpose }) => purpose === shape.purpose);
  const addedHeaders: string[] = [];
  const rows: KeptRow[] = [];
  if (!sheet) return { addedHeaders, rows };
  const grid = createLogicalGrid(sheet);
  let columns: readonly Column[] | null = null;
  for (let number = 1; number <= grid.rowCount; number += 1) {
    const cells = grid.startingInRow(number);
    const heads: readonly Column[] | null = headColumns(cells, shape);
    columns = heads ?? columns;
    const row = heads || !columns ? null : readRow(cells, columns, shape);
    if (row) rows.push(row);
    for (const column of heads ?? []) {
      if ("added" in column) addOnce(addedHeaders, column.added);
    }
    for (const header of row?.added.keys() ?? []) addOnce(addedHeaders, header);
  }
  return { addedHeaders, rows };
}

function addOnce(headers: string[], header: string): void {
  if (!headers.includes(header)) headers.push(header);
}

/** The columns that a row heads; null where it heads none of ours. */
function headColumns(
  cells: readonly LogicalCell[],
  { columns, knownBy }: ListShape,
): readonly Column[] | null {
  for (const locale of LOCALES) {
    const found = columnsIn(cells, columns, messagesFor(locale));
    const ids = found.flatMap((column) => ("id" in column ? [column.id] : []));
    if (ids.length >= FEWEST_HEADINGS && ids.includes(knownBy)) return found;
  }
  return null;
}

/** A heading that stands twice is ours the first time and people's own from then on. */
function columnsIn(
  cells: readonly LogicalCell[],
  ids: readonly ColumnId[],
  { sheets }: Messages,
): readonly Column[] {
  const open = new Set(ids);
  const taken = new Set<string>();
  return cells
    .filter(({ text }) => text !== "")
    .map((area): Column => {
      const id = ids.find((each) => open.has(each) && sheets.columns[each] === area.text);
      if (id) {
        open.delete(id);
        return { area, id };
      }
      let added = area.text;
      for (let count = 2; taken.has(added); count += 1) added = `${area.text} (${count})`;
      taken.add(added);
      return { area, added };
    });
}

function readRow(
  cells: readonly LogicalCell[],
  columns: readonly Column[],
  { knownBy, inputs }: ListShape,
): KeptRow | null {
  const fields = new Map<ColumnId, string>();
  const added = new Map<string, string>();
  for (const { text, left } of cells) {
    const column = columns.find(({ area }) => area.left <= left && left <= area.right);
    if (text === "") continue;
    if (!column) added.set(messagesFor("ja").sheets.addedColumn(columnLetters(left)), text);
    else if (column.area.left !== left) continue;
    else if ("id" in column) fields.set(column.id, text);
    else added.set(column.added, text);
  }
  const isTyped = added.size > 0 || inputs.some((id) => fields.has(id));
  return isTyped && fields.has(knownBy) ? { fields, added } : null;
}
