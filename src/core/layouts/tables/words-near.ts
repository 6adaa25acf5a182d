import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { isProse } from "./prose";

/** The filled cell below a label; rows in which nothing stands may lie between, where a label is not merged. */
export function cellUnder(
  { grid }: Pick<SheetScan, "grid">,
  label: LogicalCell,
): LogicalCell | null {
  for (let row = label.bottom + 1; row <= label.bottom + 1 + MOST_BLANK_ROWS; row += 1) {
    const cell = grid.at(row, label.left);
    if (cell && cell.text !== "") return cell.left <= label.left ? cell : null;
    if (grid.startingInRow(row).some(({ left }) => left <= label.right)) return null;
  }
  return null;
}

const MOST_BLANK_ROWS = 2;

/** Whether sentences stand right of a cell in its row, with nothing but blanks between, or right below it in its first column. */
export function hasProseNear(scan: Pick<SheetScan, "grid">, cell: LogicalCell): boolean {
  const next = scan.grid.startingInRow(cell.top).find(({ left }) => left > cell.right);
  if (next && isProse(next.text)) return true;
  const under = cellUnder(scan, cell);
  return under !== null && under.left === cell.left && isProse(under.text);
}
