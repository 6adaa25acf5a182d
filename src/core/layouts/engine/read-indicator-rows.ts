import type { LogicalCell } from "../../workbook";
import type { Part, TableColumn } from "../define-layout";
import { splitOrdinal } from "../heading";
import { headingsAbove } from "./find-forms";
import { emptyDraft, type Draft } from "./form-draft";
import { readValueCell, referenceOf, type FormReader } from "./form-reader";
import type { RowSpan, SheetScan } from "./sheet-scan";

type Column = {
  readonly header: LogicalCell;
  readonly as: TableColumn["as"];
  readonly fiscalYear: number | null;
};

type RowsPart = Extract<Part, { part: "indicator-rows" }>;

const FEWEST_COLUMNS = 2;
const REMARK = /^(?:[※＊*]|[(（]?注[\d０-９:：)）])/;

/** The header row: the one whose labels make the most columns of the part, the name among them. */
function findColumns(scan: SheetScan, rows: RowSpan, part: RowsPart): readonly Column[] {
  let best: readonly Column[] = [];
  for (let row = rows.from; row <= rows.to; row += 1) {
    const columns = scan.grid.startingInRow(row).flatMap((header): readonly Column[] => {
      const label = scan.labelAt(header);
      const column = label && part.columns.find((candidate) => candidate.label === label.concept);
      return column ? [{ header, as: column.as, fiscalYear: label.fiscalYear }] : [];
    });
    const named = columns.some(({ as }) => as === "name");
    if (named && columns.length >= FEWEST_COLUMNS && columns.length > best.length) best = columns;
  }
  return best;
}

/** Reads a table with one indicator a row, until a row in which nothing stands below the headers. */
export function readIndicatorRows(reader: FormReader, part: RowsPart): void {
  const { scan, form, account, draft } = reader;
  const columns = findColumns(scan, form.rows, part);
  const first = columns[0]?.header;
  if (!first) return;
  for (const { header } of columns) account.use(header, "label");
  // Headings across the table end a form, but not the table that they divide.
  let row = first.bottom + 1;
  while (row <= scan.grid.rowCount) {
    const heading = scan.headingIn(row);
    if (isRemark(scan, columns, row)) {
      row += 1;
    } else if (!heading || isRecord(scan, columns, row)) {
      const record = readRecord(reader, columns, row);
      if (!record) return;
      draft.records.push(record.draft);
      row = record.bottom + 1;
    } else {
      account.use(heading.cell, "heading");
      row = heading.cell.bottom + 1;
    }
  }
}

const cellOf = (scan: SheetScan, column: Column, row: number): LogicalCell | null =>
  scan.grid.at(row, column.header.left);

/** A line across all columns is a heading; cells that differ make a record. */
function isRecord(scan: SheetScan, columns: readonly Column[], row: number): boolean {
  return new Set(columns.map((column) => cellOf(scan, column, row))).size > 1
    ? columns.filter((column) => cellOf(scan, column, row)?.text).length > 1
    : false;
}

/** A remark such as ※R2は速報値 that stands where a name would, with nothing beside it. */
function isRemark(scan: SheetScan, columns: readonly Column[], row: number): boolean {
  const filled = new Set(
    columns.flatMap((column) => {
      const cell = cellOf(scan, column, row);
      return cell && cell.text !== "" ? [cell] : [];
    }),
  );
  const [only] = filled;
  return only !== undefined && filled.size === 1 && REMARK.test(only.text);
}

function readRecord(
  reader: FormReader,
  columns: readonly Column[],
  row: number,
): { readonly draft: Draft; readonly bottom: number } | null {
  const nameCell = columns.flatMap((column) =>
    column.as === "name" ? [cellOf(reader.scan, column, row)] : [],
  )[0];
  if (!nameCell || nameCell.text === "" || nameCell.top < row) return null;
  if (reader.scan.labelAt(nameCell)?.exact) return null;
  const draft = emptyDraft();
  // Texts first: a figure counts in the unit that its row states.
  for (const column of columns) readText(reader, draft, column, row);
  for (const column of columns) readFigure(reader, draft, column, row);
  const [goal] = headingsAbove(reader.scan.headings, row);
  if (goal && goal.heading.level === 1) draft.goal = goal.heading.text;
  if (goal && goal.cell.top > reader.form.rows.from) draft.numbers.unshift(goal.heading.number);
  return { draft, bottom: nameCell.bottom };
}

function readText(reader: FormReader, draft: Draft, column: Column, row: number): void {
  const { scan, account } = reader;
  const cell = cellOf(scan, column, row);
  if (!cell || cell.text === "") return;
  if (column.as === "name") {
    const { ordinal, words } = splitOrdinal(cell.text);
    draft.fields.name = { text: words, cell: referenceOf(scan, cell) };
    if (ordinal) draft.numbers.push(ordinal);
  } else if (column.as === "unit" || column.as === "department") {
    draft.fields[column.as] = { text: cell.text, cell: referenceOf(scan, cell) };
  } else if (column.as === "narrative") {
    account.use(cell, "narrative");
    const label = column.header.text;
    draft.narratives.push({ label, text: cell.text, cell: referenceOf(scan, cell) });
    return;
  } else return;
  account.use(cell, "field");
}

function readFigure(reader: FormReader, draft: Draft, column: Column, row: number): void {
  const { as, fiscalYear, header } = column;
  const cell = cellOf(reader.scan, column, row);
  if (!cell) return;
  if (as === "baseline" || as === "target" || as === "actual" || as === "status") {
    readValueCell(reader, draft, cell, { role: as, fiscalYear, headers: [header] });
  }
}
