import { parseFiscalYear, type ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { Part, YearRow } from "../define-layout";
import { inEra } from "../tables/columns";
import { yearMeaning } from "../tables/header-meaning";
import { noteCell, readNarrative, readValueCell, type FormReader } from "./form-reader";
import type { SheetScan } from "./sheet-scan";
import { yearsOutOfOrder } from "./years-out-of-order";

type YearHeader = {
  readonly cell: LogicalCell;
  /** The header above that says the era: 令和 over 元年度 and 2年度. */
  readonly era: LogicalCell | null;
  readonly fiscalYear: number | null;
  /** Set where the header says what its column holds, whatever the row's label says. */
  readonly role: ValueRole | null;
};

type YearTable = { readonly row: number; readonly headers: readonly YearHeader[] };

const FEWEST_YEARS = 2;

/** What a cell is above a column; a taught year without an era, 3, counts in that of another year of its row. */
function yearHeader(
  scan: SheetScan,
  cell: LogicalCell,
  row: readonly LogicalCell[],
): YearHeader | null {
  if (scan.corrections.holdsYear(cell)) {
    const fiscalYear = taughtYear(cell, row);
    return fiscalYear === null
      ? headerBelowEra(scan, cell)
      : { cell, era: null, fiscalYear, role: null };
  }
  const label = scan.labelAt(cell);
  if (label?.concept === "baseline") {
    return { cell, era: null, fiscalYear: label.fiscalYear, role: "baseline" };
  }
  if (label) return null;
  const fiscalYear = parseFiscalYear(cell.text);
  return fiscalYear === null
    ? headerBelowEra(scan, cell)
    : { cell, era: null, fiscalYear, role: null };
}

function taughtYear({ text }: LogicalCell, row: readonly LogicalCell[]): number | null {
  const said = yearMeaning(text);
  if (!said || said.fiscalYear !== null || said.bareYear === null) return said?.fiscalYear ?? null;
  const [near = null] = row.flatMap((other) => parseFiscalYear(other.text) ?? []);
  return near === null ? null : inEra(said.bareYear, near);
}

function headerBelowEra(scan: SheetScan, cell: LogicalCell): YearHeader | null {
  const era = /年度?$/.test(cell.text) ? scan.grid.at(cell.top - 1, cell.left) : null;
  const fiscalYear = era && parseFiscalYear(era.text + cell.text);
  return fiscalYear === null ? null : { cell, era, fiscalYear, role: null };
}

/** A year that comes again belongs to another table beside this one. */
function isBeforeRepeatedYear(
  _: YearHeader,
  index: number,
  headers: readonly YearHeader[],
): boolean {
  const years = headers
    .slice(0, index + 1)
    .flatMap(({ role, fiscalYear }) => (role === null ? [fiscalYear] : []));
  return new Set(years).size === years.length;
}

function findYearTable({ scan, form }: FormReader): YearTable | null {
  for (let row = form.rows.from; row <= form.rows.to; row += 1) {
    const cells = scan.grid.startingInRow(row).filter(({ left }) => left >= form.anchor.cell.left);
    const headers = cells
      .map((cell) => yearHeader(scan, cell, cells))
      .filter((header) => header !== null)
      .filter(isBeforeRepeatedYear);
    const years = new Set(
      headers.filter(({ role }) => role === null).map(({ fiscalYear }) => fiscalYear),
    );
    if (years.size >= FEWEST_YEARS) return { row, headers };
  }
  return null;
}

/** The nearest filled cell to the left of the first header, which names the row; what stands left of the form is another's. */
function rowLabel(
  { scan, form }: FormReader,
  row: number,
  firstHeader: LogicalCell,
): LogicalCell | null {
  for (let column = firstHeader.left - 1; column >= form.anchor.cell.left; column -= 1) {
    const cell = scan.grid.at(row, column);
    if (cell && cell.text !== "" && cell.top <= row) return cell;
  }
  return null;
}

/** A row below the years that the part knows, with the label that names it. */
type KnownRow = { readonly row: number; readonly label: LogicalCell; readonly as: YearRow["as"] };

/** A second row of the same words says something else than the first; nobody can tell which one counts. */
const isRepeated = (rows: readonly KnownRow[], { label, as }: KnownRow): boolean =>
  as !== "narrative" &&
  rows.some((row) => row.label !== label && row.label.text === label.text && row.as === as);

/** The rows below the years, until a row of another kind. */
function knownRows(
  reader: FormReader,
  part: Extract<Part, { part: "years-across" }>,
  first: LogicalCell,
): readonly KnownRow[] {
  const { scan, form } = reader;
  const rows: KnownRow[] = [];
  let row = first.bottom + 1;
  while (row <= form.rows.to) {
    const label = rowLabel(reader, row, first);
    const concept = label && scan.labelAt(label)?.concept;
    const kind = part.rows.find((candidate) => candidate.label === concept);
    const isBlank = !label && scan.grid.startingInRow(row).length === 0;
    if (label && kind) {
      if (!isRepeated(rows, { row, label, as: kind.as })) rows.push({ row, label, as: kind.as });
    } else if (!isBlank) return rows;
    row = Math.max(row, label?.bottom ?? row) + 1;
  }
  return rows;
}

/** Reads a table with fiscal years across the top and labelled rows below, until a row of another kind. */
export function readYearsAcross(
  reader: FormReader,
  part: Extract<Part, { part: "years-across" }>,
): void {
  const table = findYearTable(reader);
  const first = table?.headers[0]?.cell;
  if (!table || !first) return;
  const { account } = reader;
  const corner = rowLabel(reader, table.row, first);
  if (corner) account.use(corner, "label");
  const rows = knownRows(reader, part, first);
  for (const header of table.headers) {
    account.use(header.cell, "label");
    if (header.era) account.use(header.era, "label");
    if (header.role) readColumn(reader, header, header.role, rows);
  }
  for (const row of rows) readRow(reader, table, row);
  noteYearsOutOfOrder(reader, table.headers);
}

function noteYearsOutOfOrder(reader: FormReader, headers: readonly YearHeader[]): void {
  const years = headers.flatMap(({ cell, fiscalYear, role }) =>
    role === null && fiscalYear !== null ? [{ cell, fiscalYear }] : [],
  );
  for (const { cell } of yearsOutOfOrder(years)) noteCell(reader, "year-doubtful", cell);
}

/** Reads the column of a single value, which stands beside one of the rows or beside all of them. */
function readColumn(
  reader: FormReader,
  header: YearHeader,
  role: ValueRole,
  rows: readonly KnownRow[],
): void {
  const cells = new Set(rows.map(({ row }) => reader.scan.grid.at(row, header.cell.left)));
  const filled = [...cells].filter((cell) => cell !== null && cell.text !== "");
  for (const cell of filled.length > 0 ? filled : [...cells].slice(0, 1)) {
    const place = { role, fiscalYear: header.fiscalYear, headers: [header.cell] };
    if (cell) readValueCell(reader, reader.draft.shared, cell, place);
  }
}

/** 実績値② below 指標①: one of the two marks is a slip. */
function noteOtherMark(reader: FormReader, label: LogicalCell): void {
  const mark = reader.scan.labelAt(label)?.ordinal ?? null;
  const own = reader.form.anchor.label.ordinal;
  if (mark !== null && own !== null && mark !== own) noteCell(reader, "mark-differs", label);
}

function readRow(reader: FormReader, table: YearTable, { row, label, as }: KnownRow): void {
  const { scan, account } = reader;
  account.use(label, "label");
  noteOtherMark(reader, label);
  for (const header of table.headers) {
    const cell = scan.grid.at(row, header.cell.left);
    if (!cell || header.role) continue;
    if (as === "narrative") {
      readNarrative(reader, `${label.text}（${header.cell.text}）`, cell);
    } else {
      const place = { role: as, fiscalYear: header.fiscalYear, headers: [header.cell, label] };
      readValueCell(reader, reader.draft.shared, cell, place);
    }
  }
}
