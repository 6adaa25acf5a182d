import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import type { Column } from "./columns";
import type { HeaderBand } from "./header-band";

/** A row of a table's body: the cell of each column, in their order; null outside the sheet. */
export type BodyRow = { readonly row: number; readonly cells: readonly (LogicalCell | null)[] };

/** Rows in between that hold nothing; more of them part one table from the next. */
const MOST_BLANK_ROWS = 3;

/** The rows below a header band, up to the next band that is not its repetition, or to where the table has plainly ended. */
export function bodyRows(
  scan: SheetScan,
  columns: readonly Column[],
  band: HeaderBand,
  end: number,
  isRepeatedHeader: (row: number) => boolean,
  endsTable: (row: BodyRow) => boolean,
): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  let blank = 0;
  for (let row = band.bottom + 1; row <= end && blank <= MOST_BLANK_ROWS; row += 1) {
    if (isRepeatedHeader(row)) continue;
    const found = { row, cells: columns.map((column) => cellIn(scan, column, row)) };
    const isBlank = found.cells.every((cell) => cell === null || cell.text === "");
    blank = isBlank ? blank + 1 : 0;
    if (isBlank) continue;
    if (endsTable(found)) return rows;
    rows.push(found);
  }
  return rows;
}

/** The first filled cell that begins in a column or covers it from the rows above; else the blank cell at its left. */
function cellIn({ grid }: SheetScan, { left, right }: Column, row: number): LogicalCell | null {
  for (let column = left; column <= right; column += 1) {
    const cell = grid.at(row, column);
    if (cell && cell.text !== "" && cell.left >= left) return cell;
  }
  const first = grid.at(row, left);
  return first && first.text !== "" && first.left < left ? null : first;
}
