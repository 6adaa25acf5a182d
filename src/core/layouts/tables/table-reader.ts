import type { LogicalCell } from "../../workbook";
import type { Draft } from "../engine/form-draft";
import type { CellReader } from "../engine/form-reader";
import type { Column } from "./columns";
import type { Meanings } from "./header-band";
import type { RecordRow } from "./row-meaning";
import type { Table } from "./table";
import type { ColumnUse } from "./value-columns";

/** What reading one table needs. */
export type TableReader = CellReader & {
  readonly table: Table;
  readonly meanings: Meanings;
  /** What each column holds, in the table's order. */
  readonly uses: readonly ColumnUse[];
};

/** A record while its rows are gathered. */
export type OpenRecord = {
  readonly draft: Draft;
  readonly nameCell: LogicalCell | null;
  readonly rows: RecordRow[];
};

/** A column of values with its place among the table's columns. */
export type ValueColumn = { readonly index: number; readonly column: Column };

export function valueColumnsOf({ table, uses }: TableReader): readonly ValueColumn[] {
  const known = VALUE_COLUMNS.get(uses);
  if (known) return known;
  const found = table.columns
    .map((column, index) => ({ index, column }))
    .filter(({ index }) => uses[index]?.kind === "value");
  VALUE_COLUMNS.set(uses, found);
  return found;
}

/** The columns of values by what the columns of their table hold: every record asks for them. */
const VALUE_COLUMNS = new WeakMap<readonly ColumnUse[], readonly ValueColumn[]>();

/** The cell of a row that stands in a column or reaches over it; null where it is blank. */
export const cellIn = (
  cells: readonly LogicalCell[],
  column: Column | undefined,
): LogicalCell | null =>
  column === undefined
    ? null
    : (cells.find(({ left }) => left >= column.left && left <= column.right) ??
      cells.find(({ left, right }) => left < column.left && right >= column.left) ??
      null);
