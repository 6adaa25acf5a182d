import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import type { Column } from "./columns";
import { isOfForm } from "./desk-lines";
import { isHeaderRow, type HeaderBand, type Meanings } from "./header-band";
import { isOfValues, type Attribute } from "./header-meaning";
import { isProse } from "./prose";
import { isFurniture } from "./use-lines";

/** A row of a table's body: its cells from left to right, those that reach into it from above included. */
export type BodyRow = { readonly row: number; readonly cells: readonly LogicalCell[] };

/** The body of a table, and what lies between its rows. */
export type Body = {
  readonly rows: readonly BodyRow[];
  /** Headers that come again, as for printing. */
  readonly repeated: readonly LogicalCell[];
  /** Lines such as ※R2は速報値. */
  readonly remarks: readonly LogicalCell[];
};

type Frame = {
  readonly scan: SheetScan;
  readonly meanings: Meanings;
  readonly band: HeaderBand;
  readonly columns: readonly Column[];
  /** The first column in which a stub of the table may stand. */
  readonly from: number;
  readonly isTaken: (cell: LogicalCell) => boolean;
};

/** Rows in between that hold nothing; more of them part one table from the next. */
const MOST_BLANK_ROWS = 3;

/** The rows below a header band, up to the next band or to where the table has plainly ended. */
export function bodyOf(frame: Frame): Body {
  const { scan, band } = frame;
  const rows: BodyRow[] = [];
  const repeated: LogicalCell[] = [];
  const remarks: LogicalCell[] = [];
  let blank = 0;
  for (let row = band.bottom + 1; row <= scan.grid.rowCount && blank <= MOST_BLANK_ROWS; row += 1) {
    const cells = cellsInRow(frame, row);
    const own = cells.filter((cell) => cell.top === row && !isStray(frame, cell));
    if (own.length === 0) {
      if (cells.length === 0) blank += 1;
      else if (hasOpenPlaces(frame, row, cells)) rows.push({ row, cells });
      continue;
    }
    if (own.some((cell) => cell.left >= band.left && frame.isTaken(cell))) break;
    if (isOfForm(scan.grid.startingInRow(row))) break;
    const [first] = own;
    if (blank > 0 && own.length === 1 && first && isLonely(frame, first, row)) break;
    blank = 0;
    if (repeatsHeader(frame, own)) repeated.push(...own);
    else if (own.length === 1 && first && isRemark(frame, first)) remarks.push(first);
    else if (endsTable(frame, own)) break;
    else rows.push({ row, cells });
  }
  return { rows: withoutTrailingLines(frame, rows), repeated, remarks };
}

/** ※R2は速報値, 備考：…: what says of itself that it is no name. */
const isRemark = ({ meanings }: Frame, cell: LogicalCell): boolean =>
  isFurniture(cell) && meanings(cell) === null;

/** A note in a last column of which nobody knows what it holds says nothing of the rows. */
function isStray({ columns }: Frame, { left }: LogicalCell): boolean {
  const last = columns[columns.length - 1];
  const before = columns[columns.length - 2];
  return (
    before !== undefined && before.meaning !== null && last?.meaning === null && left >= last.left
  );
}

function cellsInRow({ scan, band, from, isTaken }: Frame, row: number): readonly LogicalCell[] {
  const cells: LogicalCell[] = [];
  for (let column = from; column <= band.right; column += 1) {
    const cell = scan.grid.at(row, column);
    if (!cell) break;
    const isOurs = cell.left >= band.left || !isTaken(cell);
    if (cell.text !== "" && cell.top > band.bottom && cell.left >= from && isOurs) cells.push(cell);
    column = cell.right;
  }
  return cells;
}

/** A line behind blank rows with nothing beside it, nor below it in the next row, is none of the table. */
function isLonely({ scan, columns }: Frame, cell: LogicalCell, row: number): boolean {
  const covered = columns.filter(({ left }) => left >= cell.left && left <= cell.right);
  const goesOn = scan.grid.startingInRow(row + 1).length > 1;
  return covered.length < 2 && !goesOn && cell.bottom === row;
}

/** A blank row of a record whose name reaches over it: the places for its values are there. */
function hasOpenPlaces(
  { scan, columns }: Frame,
  row: number,
  cells: readonly LogicalCell[],
): boolean {
  const values = columns.filter(isValueColumn);
  const isCovered = (column: Column): boolean =>
    cells.some(({ left, right }) => left <= column.right && right >= column.left);
  return (
    !values.some(isCovered) && values.some((column) => scan.grid.at(row, column.left)?.top === row)
  );
}

const sameWords = (cells: readonly LogicalCell[], others: readonly LogicalCell[]): boolean =>
  cells.length === others.length &&
  cells.every(({ text, left }, index) => {
    const other = others[index];
    return left === other?.left && text === other.text;
  });

function repeatsHeader({ scan, band }: Frame, own: readonly LogicalCell[]): boolean {
  for (let row = band.top; row <= band.bottom; row += 1) {
    const headers = scan.grid
      .startingInRow(row)
      .filter(({ left, right }) => left >= band.left && right <= band.right);
    if (headers.length > 1 && sameWords(own, headers)) return true;
  }
  return false;
}

const isValueColumn = ({ meaning }: Column): boolean => meaning !== null && isOfValues(meaning);

const columnAt = (columns: readonly Column[], { left }: LogicalCell): Column | undefined =>
  columns.find((column) => left >= column.left && left <= column.right);

/** A row of other headers, or one that begins with a label of the form around the table, such as 課題 or 担当課. */
function endsTable(frame: Frame, own: readonly LogicalCell[]): boolean {
  const { meanings, columns } = frame;
  const [first, ...others] = own;
  const said = first && meanings(first);
  if (others.some((cell) => isFieldLabel(frame, cell))) return true;
  if (!first || isPlainRecord(frame, own)) return false;
  if (!said || isYearOf(said))
    return isOtherHeader(frame, own) || (!said && isLabelOfWords(frame, first, others));
  if (!isOfValues(said) && (said.attribute === "kind" || said.attribute === "year")) return false;
  if (isOtherHeader(frame, own)) return true;
  if (!said.certain || said.role) {
    if (isLabelOfWords(frame, first, others)) return true;
    if (!said.certain) return false;
  }
  const column = columnAt(columns, first);
  const meaning = column?.meaning ?? null;
  if (meaning && (isOfValues(meaning) || meaning.attribute !== null)) {
    const mayHoldLabels = meaning.attribute === "kind" || meaning.attribute === "year";
    if (!mayHoldLabels && !holdsRoles(frame, column)) return true;
  }
  if (said.attribute === "narrative" || said.role === "status" || said.attribute === "average")
    return !standsBelowColumns(frame, others);
  // A number may begin a row; beside a single text across the table it is a field.
  if (said.attribute === "number") return others.length === 1 && others.some(isAcross(columns));
  return said.role === null && said.attribute !== "rate";
}

const isAcross =
  (columns: readonly Column[]) =>
  ({ left, right }: LogicalCell): boolean =>
    columns.filter((column) => column.left >= left && column.left <= right).length > 1;

/** Labels of a form of which none stands below values: where one does, the form's fields go on beside each other. */
const FIELDS: readonly Attribute[] = ["name", "initiative", "goal", "department", "number", "unit"];

function isFieldLabel({ meanings, columns }: Frame, cell: LogicalCell): boolean {
  const said = meanings(cell);
  const column = columnAt(columns, cell);
  const isField =
    said !== null && said.attribute !== null && FIELDS.includes(said.attribute) && said.certain;
  return isField && column !== undefined && isValueColumn(column);
}

/** A row with words where names stand and something below a header of values is a record, whatever its first word. */
function isPlainRecord({ meanings, columns }: Frame, own: readonly LogicalCell[]): boolean {
  const namesAt = (cell: LogicalCell): boolean => {
    const attribute = columnAt(columns, cell)?.meaning?.attribute;
    return attribute === "name" && meanings(cell)?.certain !== true;
  };
  const isFigure = (cell: LogicalCell): boolean => {
    const column = columnAt(columns, cell);
    const covered = columns.filter(({ left }) => left >= cell.left && left <= cell.right);
    const isAligned = column?.left === cell.left && covered.length === 1;
    return column !== undefined && isValueColumn(column) && isAligned && meanings(cell) === null;
  };
  return own.some(namesAt) && own.some(isFigure);
}

/** A text that may be a label or a name is a label where words, and nothing else, stand beside or below it. */
function isLabelOfWords(frame: Frame, first: LogicalCell, others: readonly LogicalCell[]): boolean {
  const { columns, meanings } = frame;
  const covers = ({ left, right }: LogicalCell): number =>
    columns.filter((column) => column.left >= left && column.left <= right).length;
  const [beside, ...more] = others;
  if (beside) return more.length === 0 && covers(beside) > 1 && isProse(beside.text);
  const [below, ...furtherBelow] = nextFilledRow(frame, first.bottom + 1);
  if (!below || furtherBelow.length > 0) return false;
  const isAbove = below.left === first.left && covers(below) > 1 && meanings(first) !== null;
  return (covers(first) > 1 || isAbove) && isProse(below.text);
}

/** The cells of the next row that has any; a label that is not merged leaves blank rows below it. */
function nextFilledRow({ scan, band, isTaken }: Frame, from: number): readonly LogicalCell[] {
  for (let row = from; row < from + MOST_BLANK_ROWS; row += 1) {
    const cells = scan.grid
      .startingInRow(row)
      .filter((cell) => cell.left <= band.right && !isTaken(cell));
    if (cells.length > 0) return cells;
  }
  return [];
}

const isYearOf = ({ role, fiscalYear, bareYear }: NonNullable<ReturnType<Meanings>>): boolean =>
  role === null && (fiscalYear !== null || bareYear !== null);

/** Two or more headers where the table has its values, and none that names a row. */
function isOtherHeader({ meanings, columns }: Frame, own: readonly LogicalCell[]): boolean {
  if (!isHeaderRow(own, meanings)) return false;
  const inValues = own.filter((cell) => {
    const column = columnAt(columns, cell);
    return meanings(cell) !== null && (!column || isValueColumn(column));
  });
  const hasName = own.some(
    (cell) => columnAt(columns, cell)?.meaning?.attribute === "name" && meanings(cell) === null,
  );
  return inValues.length >= 2 && !hasName;
}

/** Whether a column's own cells are words for roles, whatever its header says: 項目 over 目標 and 実績. */
function holdsRoles({ scan, meanings, band }: Frame, column: Column | undefined): boolean {
  if (!column) return false;
  const first = scan.grid.at(band.bottom + 1, column.left);
  const said = first && first.text !== "" ? meanings(first) : null;
  return said !== null && isOfValues(said);
}

/** Whether several cells stand each below a column of values of its own. */
function standsBelowColumns({ columns }: Frame, cells: readonly LogicalCell[]): boolean {
  const values = columns.filter(isValueColumn);
  const spans = cells.map(
    (cell) => values.filter(({ left }) => left >= cell.left && left <= cell.right).length,
  );
  const below = spans.filter((span) => span > 0).length;
  return (
    below > 0 &&
    below === cells.length &&
    spans.every((span) => span === 1) &&
    (below > 1 || values.length === 1)
  );
}

/** Lines across the table at its end belong to what comes below it. */
function withoutTrailingLines({ columns }: Frame, rows: readonly BodyRow[]): readonly BodyRow[] {
  const isLine = ({ cells }: BodyRow): boolean => {
    const [only, ...others] = cells;
    return (
      only !== undefined &&
      others.length === 0 &&
      columns.filter(({ left }) => left >= only.left && left <= only.right).length !== 1
    );
  };
  let end = rows.length;
  while (end > 0) {
    const last = rows[end - 1];
    if (!last || !isLine(last)) break;
    end -= 1;
  }
  return rows.slice(0, end);
}
