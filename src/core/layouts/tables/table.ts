import type { ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { bodyOf, type Body } from "./body-rows";
import { columnsOf, withEras, type Column } from "./columns";
import { bandFrom, type HeaderBand, type Meanings } from "./header-band";
import { attributeOfTexts, mostly } from "./content-look";
import { isOfValues, NO_MEANING, type Attribute } from "./header-meaning";
import { isProse } from "./prose";
import { segmentsOf } from "./segments";
import {
  answeredName,
  firstValueColumn,
  nameColumnOf,
  textsIn,
  type NameColumn,
} from "./name-column";

/** A table of a sheet: header band, columns and body. */
export type Table = Body & {
  readonly band: HeaderBand;
  readonly columns: readonly Column[];
  /** Null where the rows say only what and when. */
  readonly name: NameColumn | null;
  /** What the rows of a record hold, from the top, where the corner says it. */
  readonly rowRoles: readonly ValueRole[];
  /** The label beside the whole table, such as 数値目標, and the one in its corner. */
  readonly stubs: readonly LogicalCell[];
  readonly left: number;
  readonly bottom: number;
};

/** Finds the tables of a sheet, from the top. */
export function tablesOf(scan: SheetScan, meanings: Meanings): readonly Table[] {
  const tables: Table[] = [];
  const taken = new Set<LogicalCell>();
  const isTaken = (cell: LogicalCell): boolean => taken.has(cell);
  for (let row = 1; row <= scan.grid.rowCount; row += 1) {
    const free = freeCells(scan.grid.startingInRow(row), isTaken, meanings);
    const segments = segmentsOf(free, meanings);
    for (const [index, cells] of segments.entries()) {
      const before = segments[index - 1]?.at(-1);
      const limit = (segments[index + 1]?.[0]?.left ?? scan.grid.columnCount + 1) - 1;
      const band = bandFrom(scan, meanings, cells, limit, isTaken);
      const from = before ? before.right + 1 : 1;
      const table = band && tableFrom({ scan, meanings, band, from, isTaken });
      if (!table || !saysSomething(table)) continue;
      tables.push(table);
      for (const cell of cellsOf(scan, table)) taken.add(cell);
    }
  }
  return tables;
}

/** The cells of a row that no table has yet; words that nobody knows behind a table, at the end of a row, are a note. */
function freeCells(
  cells: readonly LogicalCell[],
  isTaken: (cell: LogicalCell) => boolean,
  meanings: Meanings,
): readonly LogicalCell[] {
  const free = cells.filter((cell) => !isTaken(cell));
  const [before, last] = cells.slice(-2);
  const isNote = before && last && isTaken(before) && meanings(last) === null;
  return isNote ? free.filter((cell) => cell !== last) : free;
}

/** Figures, words or the names of one form; a list of names and departments alone is a table of contents. */
function saysSomething({ columns, rows, name }: Table): boolean {
  const said = columns.map(({ meaning }) => meaning).filter((meaning) => meaning !== null);
  const has = (...attributes: readonly Attribute[]): boolean =>
    said.some(({ attribute }) => attribute !== null && attributes.includes(attribute));
  if (said.some(isOfValues) || has("count")) return true;
  if (has("narrative") || said.some(({ mayBe }) => mayBe !== null))
    return name !== null || (has("kind") && rows.length > 1);
  return rows.length === 1;
}

/** Every filled cell of a table's header band and body. */
export function cellsOf({ grid }: SheetScan, table: Table): readonly LogicalCell[] {
  const { band, rows, repeated, remarks, stubs } = table;
  const found: LogicalCell[] = [];
  for (let row = band.top; row <= band.bottom; row += 1)
    for (const cell of grid.startingInRow(row))
      if (cell.left >= band.left && cell.left <= band.right) found.push(cell);
  for (const cell of stubs) found.push(cell);
  for (const { cells } of rows) for (const cell of cells) found.push(cell);
  for (const cell of repeated) found.push(cell);
  for (const cell of remarks) found.push(cell);
  return found;
}

type Found = {
  readonly scan: SheetScan;
  readonly meanings: Meanings;
  readonly band: HeaderBand;
  readonly from: number;
  readonly isTaken: (cell: LogicalCell) => boolean;
};

function tableFrom(found: Found): Table | null {
  const { scan, meanings, band, from } = found;
  const headed = columnsOf(scan, meanings, band);
  if (headed.length === 0) return null;
  const [first] = headed;
  // Right of another table only years and roles may have names of rows before them that no header covers.
  const isStubless = from > 1 && first?.meaning && !isOfValues(first.meaning);
  const body = bodyOf({ ...found, columns: headed, from: isStubless ? band.left : from });
  if (body.rows.length === 0) return null;
  const columns = withInitiative(
    withEras(withStubs(headed, body, meanings)).map((column) => withLook(column, body)),
    body,
  );
  const stubs = stubsOf(scan, band, from);
  const places = [
    stubs,
    ...columns.map(({ headers }) => headers),
    ...columns
      .filter(({ meaning }) => !meaning || !isOfValues(meaning))
      .map((column) => textsIn(column, body.rows)),
  ];
  return {
    ...body,
    band,
    columns,
    name: answeredName(
      nameColumnOf(columns, body.rows, meanings),
      columns,
      body.rows,
      scan.corrections.answerAt,
    ),
    rowRoles: rowRolesIn(places, meanings),
    stubs,
    left: Math.min(...columns.map(({ left }) => left), ...stubs.map(({ left }) => left)),
    bottom: body.rows.reduce((last, { row }) => Math.max(last, row), 0),
  };
}

/** A column whose header nobody knows may still show what it holds: departments, units, sentences. */
function withLook(column: Column, { rows }: Body): Column {
  if (column.meaning !== null || column.headers.length === 0) return column;
  const texts = textsIn(column, rows).map(({ text }) => text.trim());
  const attribute = attributeOfTexts(texts) ?? (mostly(texts, /。/) ? "narrative" : null);
  return attribute === null
    ? column
    : { ...column, meaning: { ...NO_MEANING, attribute, certain: false } };
}

/** Where no header names an initiative, 改革の取組 above words that are no sentences does. */
function withInitiative(columns: readonly Column[], { rows }: Body): readonly Column[] {
  if (columns.some(({ meaning }) => meaning?.attribute === "initiative")) return columns;
  const index = columns.findIndex(
    (column, at) =>
      column.meaning?.mayName && areWords(textsIn(column, rows), columns[at + 1]?.left ?? Infinity),
  );
  return columns.map((column, at) =>
    at === index && column.meaning
      ? { ...column, meaning: { ...column.meaning, attribute: "initiative", certain: false } }
      : column,
  );
}

/** Mostly words that are no sentences; lines across the table, into the next column, are none of the column. */
function areWords(texts: readonly LogicalCell[], next: number): boolean {
  const own = texts.filter((cell) => cell.right < next && cell.value?.kind !== "number");
  return own.filter(({ text }) => !isProse(text)).length * 2 > own.length;
}

function rowRolesIn(
  places: readonly (readonly LogicalCell[])[],
  meanings: Meanings,
): readonly ValueRole[] {
  for (const cells of places)
    for (const cell of cells) {
      const { rowRoles } = meanings(cell) ?? NO_MEANING;
      if (rowRoles.length > 0) return rowRoles;
    }
  return [];
}

/** Adds columns without a header: the names of rows below a blank corner, or words for roles between other columns. */
function withStubs(
  headed: readonly Column[],
  { rows }: Body,
  meanings: Meanings,
): readonly Column[] {
  const firstValue = headed[firstValueColumn(headed)]?.left ?? 0;
  const isHeaded = ({ left }: LogicalCell): boolean =>
    headed.some((column) => left >= column.left && left <= column.right);
  const saysRole = (cell: LogicalCell): boolean => {
    const { role, rowRoles } = meanings(cell) ?? NO_MEANING;
    return role !== null || rowRoles.length > 0;
  };
  const lefts = new Set<number>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (!isHeaded(cell) && (cell.left < firstValue || saysRole(cell))) lefts.add(cell.left);
  if (lefts.size === 0) return headed;
  const stubs = [...lefts].map((left): Column => ({
    left,
    right: left,
    headers: [],
    meaning: null,
  }));
  return [...headed, ...stubs].sort((first, second) => first.left - second.left);
}

/** Cells beside the header band that reach into the body, or stand in its corner. */
function stubsOf(
  { grid }: SheetScan,
  { top, bottom, left, right }: HeaderBand,
  from: number,
): readonly LogicalCell[] {
  const stubs = new Set<LogicalCell>();
  for (let row = top; row <= bottom; row += 1) {
    for (let column = from; column <= right; column += 1) {
      const cell = grid.at(row, column);
      if (cell && cell.text !== "" && (cell.left < left || cell.bottom > bottom)) stubs.add(cell);
      column = cell?.right ?? column;
    }
  }
  return [...stubs];
}
