import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import type { Column } from "./columns";
import type { Meanings } from "./header-band";
import type { HeaderMeaning } from "./header-meaning";
import type { Table } from "./table";
import { isFurniture } from "./use-lines";

/** An indicator that a table has across its top, with its columns by their places among the table's. */
export type AcrossGroup = { readonly nameCell: LogicalCell; readonly columns: readonly number[] };

const FEWEST_INDICATORS = 2;
const FEWEST_YEARS = 2;
const FARTHEST_NAMES = 2;

const saysYear = (meaning: HeaderMeaning | null): boolean =>
  meaning !== null && (meaning.fiscalYear !== null || meaning.bareYear !== null);

/**
 * The indicators across the top of a table whose rows are years: words that nobody knows as headers above roles or
 * figures; fewer than two where the table is none of the kind.
 */
export function indicatorsAcross(
  scan: SheetScan,
  table: Table,
  meanings: Meanings,
): readonly AcrossGroup[] {
  const { columns, rows, name } = table;
  if (name && !name.assumed) return [];
  const years = rows.filter(({ cells }) => cells.some((cell) => saysYear(meanings(cell))));
  if (years.length < FEWEST_YEARS || columns.some(({ meaning }) => saysYear(meaning))) return [];
  const isName = (cell: LogicalCell): boolean =>
    meanings(cell)?.certain !== true && cell.value?.kind !== "number" && !isFurniture(cell);
  const groups = new Map<LogicalCell, number[]>();
  for (const [index, column] of columns.entries()) {
    if (!mayHoldValues(column)) continue;
    const nameCell =
      column.headers.find((header) => isName(header) && meanings(header) === null) ??
      nameAbove(scan, table, column, isName);
    if (!nameCell) continue;
    groups.set(nameCell, [...(groups.get(nameCell) ?? []), index]);
  }
  const found = [...groups].map(([nameCell, list]) => ({ nameCell, columns: list }));
  return found.length >= FEWEST_INDICATORS ? found : [];
}

/** A column of a role, or one whose header may be a name itself. */
const mayHoldValues = ({ meaning, headers }: Column): boolean =>
  headers.length > 0 && (meaning === null || meaning.role !== null);

/** The name in a row above the header band that reaches over a column, or stands before it where names are not merged. */
function nameAbove(
  { grid }: SheetScan,
  { band }: Table,
  column: Column,
  isName: (cell: LogicalCell) => boolean,
): LogicalCell | null {
  for (let row = band.top - 1; row >= Math.max(1, band.top - FARTHEST_NAMES); row -= 1) {
    const names = grid
      .startingInRow(row)
      .filter(({ left, right }) => right >= band.left && left <= band.right);
    if (names.length === 0) continue;
    if (names.filter(isName).length < FEWEST_INDICATORS) return null;
    const over = names.filter(({ left }) => left <= column.left).at(-1);
    return over && isName(over) ? over : null;
  }
  return null;
}
