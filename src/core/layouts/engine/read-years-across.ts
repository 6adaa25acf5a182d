import { parseFiscalYear, type ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { Part, YearRow } from "../define-layout";
import { readValueCell, referenceOf, type FormReader } from "./form-reader";
import type { SheetScan } from "./sheet-scan";

type YearHeader = {
  readonly cell: LogicalCell;
  readonly fiscalYear: number | null;
  /** Set where the header says what its column holds, whatever the row's label says. */
  readonly role: ValueRole | null;
};

type YearTable = { readonly row: number; readonly headers: readonly YearHeader[] };

const FEWEST_YEARS = 2;

function yearHeader(scan: SheetScan, cell: LogicalCell): YearHeader | null {
  const label = scan.labelAt(cell);
  if (label?.concept === "baseline") {
    return { cell, fiscalYear: label.fiscalYear, role: "baseline" };
  }
  const fiscalYear = label ? null : parseFiscalYear(cell.text);
  return fiscalYear === null ? null : { cell, fiscalYear, role: null };
}

function findYearTable({ scan, form }: FormReader): YearTable | null {
  for (let row = form.rows.from; row <= form.rows.to; row += 1) {
    const headers = scan.grid
      .startingInRow(row)
      .map((cell) => yearHeader(scan, cell))
      .filter((header) => header !== null);
    const years = new Set(
      headers.filter(({ role }) => role === null).map(({ fiscalYear }) => fiscalYear),
    );
    if (years.size >= FEWEST_YEARS) return { row, headers };
  }
  return null;
}

/** The nearest filled cell to the left of the first header, which names the row. */
function rowLabel(scan: SheetScan, row: number, firstHeader: LogicalCell): LogicalCell | null {
  for (let column = firstHeader.left - 1; column >= 1; column -= 1) {
    const cell = scan.grid.at(row, column);
    if (cell && cell.text !== "" && cell.top <= row) return cell;
  }
  return null;
}

/** Reads a table with fiscal years across the top and labelled rows below, until a row of another kind. */
export function readYearsAcross(
  reader: FormReader,
  part: Extract<Part, { part: "years-across" }>,
): void {
  const table = findYearTable(reader);
  const first = table?.headers[0]?.cell;
  if (!table || !first) return;
  const { scan, account, form } = reader;
  const corner = rowLabel(scan, table.row, first);
  if (corner) account.use(corner, "label");
  for (let row = first.bottom + 1; row <= form.rows.to; row += 1) {
    const label = rowLabel(scan, row, first);
    const concept = label && scan.labelAt(label)?.concept;
    const kind = part.rows.find((candidate) => candidate.label === concept);
    if (!label || !kind) return;
    account.use(label, "label");
    readRow(reader, table, row, label, kind.as);
  }
}

function readRow(
  reader: FormReader,
  table: YearTable,
  row: number,
  label: LogicalCell,
  use: YearRow["as"],
): void {
  const { scan, account, draft } = reader;
  for (const header of table.headers) {
    const cell = scan.grid.at(row, header.cell.left);
    account.use(header.cell, "label");
    if (!cell) continue;
    if (use === "narrative") {
      if (cell.text === "") continue;
      account.use(cell, "narrative");
      const words = `${label.text}（${header.cell.text}）`;
      draft.shared.narratives.push({
        label: words,
        text: cell.text,
        cell: referenceOf(scan, cell),
      });
      continue;
    }
    if (header.role && alreadyRead(reader, cell)) continue;
    const headers = header.role ? [header.cell] : [header.cell, label];
    const place = { role: header.role ?? use, fiscalYear: header.fiscalYear, headers };
    readValueCell(reader, draft.shared, cell, place);
  }
}

/** A baseline's cell may stand beside both rows; it is one value. */
function alreadyRead({ scan, draft }: FormReader, cell: LogicalCell): boolean {
  const reference = referenceOf(scan, cell);
  return [...draft.shared.values, ...draft.shared.blanks].some(
    ({ role, cell: read }) => role === "baseline" && read === reference,
  );
}
