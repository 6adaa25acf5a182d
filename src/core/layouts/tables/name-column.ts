import { parseValue } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { CorrectedSheet } from "../profile/sheet-corrections";
import type { NoteChoice } from "../reading";
import type { BodyRow } from "./body-rows";
import type { Column } from "./columns";
import type { Meanings } from "./header-band";
import { attributeOfTexts, FIGURE, isGrade, mostly } from "./content-look";
import { isOfValues, type Attribute } from "./header-meaning";
import { isProse } from "./prose";

/** The column that names indicators; `assumed` where no header says so, with the other columns that might. */
export type NameColumn = {
  readonly index: number;
  readonly assumed: boolean;
  readonly others: readonly number[];
};

/** The cells by which the columns are known that may name indicators, the assumed one first: a header, or the first name. */
export const namingCells = (
  { index: assumed, others }: NameColumn,
  columns: readonly Column[],
  rows: readonly BodyRow[],
): readonly LogicalCell[] =>
  [assumed, ...others].flatMap((index) => {
    const column = columns[index];
    return column?.headers.at(-1) ?? textsIn(column, rows.slice(0, 1))[0] ?? [];
  });

/** The columns that may name indicators, by how far right of the assumed one they begin: on all sheets of a shape alike. */
export const nameChoices = (cells: readonly LogicalCell[]): readonly NoteChoice[] =>
  cells.map(({ left, text }) => ({ id: `${left - (cells[0]?.left ?? 0)}`, label: text }));

/** The column that people said names the indicators, where no header does; else the assumed one. */
export function answeredName(
  name: NameColumn | null,
  columns: readonly Column[],
  rows: readonly BodyRow[],
  answerAt: CorrectedSheet["answerAt"],
): NameColumn | null {
  if (!name?.assumed) return name;
  const cells = namingCells(name, columns, rows);
  const [assumed] = cells;
  const answer = assumed && answerAt("name-assumed", assumed);
  const at = nameChoices(cells).findIndex(({ id }) => id === answer);
  const cell = cells[at];
  const index = columns.findIndex((column) => cell && isIn(cell, column));
  return index < 0 ? name : { index, assumed: false, others: [] };
}

const NAMING: readonly Attribute[] = ["name", "initiative", "policy", "basic-policy"];

/** Finds the column of names: by its header, the innermost of them, else by what stands in it. */
export function nameColumnOf(
  columns: readonly Column[],
  rows: readonly BodyRow[],
  meanings: Meanings,
): NameColumn | null {
  const cellsOf = (index: number): readonly LogicalCell[] => textsIn(columns[index], rows);
  for (const attribute of NAMING) {
    const found = columns
      .map((_, index) => index)
      .filter(
        (index) =>
          columns[index]?.meaning?.attribute === attribute && areNames(cellsOf(index), meanings),
      );
    const [first] = found;
    const index = attribute === "name" ? innermost(found, columns) : first;
    if (index === undefined) continue;
    const inner = attribute === "name" ? [] : namesWithin(index, columns, cellsOf, meanings);
    const [likely] = inner;
    if (likely !== undefined)
      return { index: likely, assumed: true, others: [...inner.slice(1), index] };
    const others = columns[index]?.meaning?.mayName ? assumedNames(columns, cellsOf, meanings) : [];
    return { index, assumed: others.length > 0, others };
  }
  const candidates = assumedNames(columns, cellsOf, meanings);
  const [best] = candidates;
  return best === undefined ? null : { index: best, assumed: true, others: candidates.slice(1) };
}

/** Columns of words behind a header that nobody knows, within the initiative's: they name what it is measured by. */
function namesWithin(
  initiative: number,
  columns: readonly Column[],
  cellsOf: (index: number) => readonly LogicalCell[],
  meanings: Meanings,
): readonly number[] {
  const count = distinctTexts(cellsOf(initiative));
  return assumedNames(columns, cellsOf, meanings).filter((index) => {
    const cells = cellsOf(index);
    const sentences = cells.filter(({ text }) => isProse(text));
    const distinct = distinctTexts(cells);
    return (
      columns[index]?.headers.length !== 0 &&
      sentences.length * 2 < cells.length &&
      (distinct > count || (index > initiative && distinct === count))
    );
  });
}

const distinctTexts = (cells: readonly LogicalCell[]): number =>
  new Set(cells.map(({ text }) => text.trim())).size;

/** Of 項目 and 指標名 the inner one names the indicator. */
const innermost = (found: readonly number[], columns: readonly Column[]): number | undefined =>
  found.filter((index) => index < firstValueColumn(columns)).at(-1) ?? found[0];

export const firstValueColumn = (columns: readonly Column[]): number => {
  const index = columns.findIndex(({ meaning }) => meaning !== null && isOfValues(meaning));
  return index < 0 ? columns.length : index;
};

/** The filled cells below a column's headers. */
export function textsIn(
  column: Column | undefined,
  rows: readonly BodyRow[],
): readonly LogicalCell[] {
  if (!column) return [];
  const known = TEXTS.get(rows) ?? new Map<number, readonly LogicalCell[]>();
  TEXTS.set(rows, known);
  const key = column.left * COLUMNS_PER_SHEET + column.right;
  const before = known.get(key);
  if (before) return before;
  const cells = new Set<LogicalCell>();
  for (const row of rows) for (const cell of row.cells) if (isIn(cell, column)) cells.add(cell);
  const found = [...cells];
  known.set(key, found);
  return found;
}

/** The texts of each column by the rows of its table: several readers of a table ask for them. */
const TEXTS = new WeakMap<readonly BodyRow[], Map<number, readonly LogicalCell[]>>();
const COLUMNS_PER_SHEET = 16_384;

export const isIn = ({ left }: LogicalCell, column: Column): boolean =>
  left >= column.left && left <= column.right;

function areNames(cells: readonly LogicalCell[], meanings: Meanings): boolean {
  const roles = cells.filter((cell) => {
    const meaning = meanings(cell);
    return meaning !== null && (isOfValues(meaning) || meaning.rowRoles.length > 0);
  });
  return cells.length > 0 && roles.length * 2 < cells.length;
}

/** Figures, stages, directions and signs for nothing name no indicator. */
const areValues = (texts: readonly string[]): boolean =>
  texts.filter((text) => parseValue(text).kind !== "text").length * 2 > texts.length;

const saysRole = (cell: LogicalCell, meanings: Meanings): boolean => {
  const meaning = meanings(cell);
  return (
    meaning !== null && meaning.certain && (isOfValues(meaning) || meaning.rowRoles.length > 0)
  );
};

/** Columns of words left of the values that no header explains, the likeliest name first. */
function assumedNames(
  columns: readonly Column[],
  cellsOf: (index: number) => readonly LogicalCell[],
  meanings: Meanings,
): readonly number[] {
  const end = firstValueColumn(columns);
  if (end === columns.length) return [];
  return columns
    .slice(0, end)
    .flatMap(({ meaning }, index) => {
      const cells = cellsOf(index);
      const texts = cells.map(({ text }) => text.trim());
      const said = meaning?.attribute ?? null;
      const fits =
        said === null &&
        cells.length > 0 &&
        !cells.some((cell) => saysRole(cell, meanings)) &&
        attributeOfTexts(texts) === null &&
        !texts.every(isGrade) &&
        !mostly(texts, FIGURE) &&
        !areValues(texts);
      return fits ? [{ index, distinct: new Set(texts).size }] : [];
    })
    .sort((first, second) => second.distinct - first.distinct || second.index - first.index)
    .map(({ index }) => index);
}
