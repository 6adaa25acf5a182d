import type { ValueRole } from "../../indicators";
import { choose, chooseRole } from "../engine/note-choice";
import type { LogicalCell } from "../../workbook";
import { textsIn } from "./name-column";
import type { RecordRow } from "./row-meaning";
import { valueColumnsOf, type OpenRecord, type TableReader } from "./table-reader";

/** What each row of a record holds, by its row; a role that only the order tells is noted. */
export function rolesOfRows(
  reader: TableReader,
  record: OpenRecord,
): ReadonlyMap<number, ValueRole> {
  const rows = record.rows.filter(({ meaning }) => meaning.other === null);
  const stated = new Map<number, ValueRole>();
  const columns = valueColumnsOf(reader);
  for (const { row, meaning } of rows) {
    const corrected = columns
      .map(({ column }) => reader.scan.corrections.roleAt(row.row, column.left))
      .find((role) => role !== null);
    const role = corrected ?? meaning.role;
    if (role) stated.set(row.row, role);
  }
  const needsRows = columns.some(({ index }) => {
    const use = reader.uses[index];
    return use?.kind === "value" && use.role === null;
  });
  if (!needsRows || stated.size === rows.length) return stated;
  if (stated.size === 0) return byOrder(reader, record, rows);
  return withComplement(reader, rows, stated);
}

function byOrder(
  reader: TableReader,
  record: OpenRecord,
  rows: readonly RecordRow[],
): ReadonlyMap<number, ValueRole> {
  const { table } = reader;
  const [upper, ...others] = rows;
  if (!upper) return new Map();
  if (table.rowRoles.length > 0) {
    const first = rowOfFirstRole(reader, record);
    const arranged = arrangementOf(reader, record);
    const isLower = others.length === 0 && upper.row.row >= first + heightOf(upper);
    return new Map(
      rows.flatMap(({ row }, index) => {
        const role = arranged[isLower ? 1 : index];
        return role ? [[row.row, role] as const] : [];
      }),
    );
  }
  if (others.length === 0) return ofSingleRow(reader, record, upper);
  const [lower] = others;
  if (!lower || others.length > 1) return new Map();
  const cell = lower.meaning.unknown ?? cellFor(reader, record, upper);
  const [first, second] = assume(reader, cell, "target", "actual");
  return new Map([
    [upper.row.row, first],
    [lower.row.row, second],
  ]);
}

/** What the rows of a record hold; asked about where one of 上段：… and 下段：… is a word that nobody knows. */
function arrangementOf(reader: TableReader, record: OpenRecord): readonly ValueRole[] {
  const { table, meanings } = reader;
  const beside = record.rows.flatMap(({ row }) => row.cells);
  const said = [...beside, ...table.stubs, ...table.columns.flatMap(({ headers }) => headers)].find(
    (cell) => (meanings(cell)?.rowRoles.length ?? 0) > 0,
  );
  const [upper, lower] = table.rowRoles;
  return said && meanings(said)?.certain === false && upper && lower
    ? assume(reader, record.nameCell ?? said, upper, lower)
    : table.rowRoles;
}

/** How many rows a value takes on this sheet; a header that is not merged leaves as many less one blank below it. */
const heightOf = ({ row: { row, cells } }: RecordRow): number =>
  Math.min(...cells.flatMap(({ top, bottom }) => (top === row ? [bottom - top + 1] : [])));

/** The row in which the upper of two values stands: beside the cell that says so, or where the record begins. */
function rowOfFirstRole({ table, meanings }: TableReader, { nameCell, rows }: OpenRecord): number {
  const beside = rows
    .flatMap(({ row }) => row.cells)
    .find((cell) => (meanings(cell)?.rowRoles.length ?? 0) > 0);
  return beside?.top ?? nameCell?.top ?? table.band.bottom + 1;
}

const cellFor = (
  reader: TableReader,
  { nameCell }: OpenRecord,
  { row }: RecordRow,
): LogicalCell | null => nameCell ?? row.cells[0] ?? reader.table.columns[0]?.headers[0] ?? null;

/** A single row of figures below years: the label beside the table says what they are, or nobody does. */
function ofSingleRow(
  reader: TableReader,
  record: OpenRecord,
  { row }: RecordRow,
): ReadonlyMap<number, ValueRole> {
  const stated = [...reader.table.stubs, ...singleStubs(reader)]
    .flatMap((cell) => reader.meanings(cell)?.role ?? [])
    .find((role) => role !== "status");
  if (stated) return new Map([[row.row, stated]]);
  const [first] = row.cells;
  const cell = record.nameCell ?? first;
  return new Map([[row.row, cell ? chooseRole(reader, cell, ["target", "actual"]) : "target"]]);
}

/** What would stand beside the whole table if it were merged: at the head of a blank first column, or right above it. */
function singleStubs({ scan, table, meanings }: TableReader): readonly LogicalCell[] {
  const { band, columns, rows } = table;
  const [first] = columns;
  const [head, ...more] = first?.headers ?? [];
  if (head && more.length === 0 && textsIn(first, rows).length === 0) return [head];
  for (let row = band.top - 1; row >= Math.max(1, band.top - FARTHEST_STUB); row -= 1) {
    const [cell, next] = scan.grid.startingInRow(row);
    if (!cell) continue;
    const isBeside = cell.right < band.left && next !== undefined && meanings(next)?.certain;
    return isBeside ? [cell] : [];
  }
  return [];
}

const FARTHEST_STUB = 3;

/** Of two rows one is known: the other holds its counterpart. */
function withComplement(
  reader: TableReader,
  rows: readonly RecordRow[],
  stated: Map<number, ValueRole>,
): ReadonlyMap<number, ValueRole> {
  const open = rows.filter(({ row }) => !stated.has(row.row));
  const [only, ...others] = open;
  const known = new Set(stated.values());
  const isPair = known.size === 1 && (known.has("target") || known.has("actual"));
  if (!only || others.length > 0 || !isPair || rows.length !== 2) return stated;
  const [likely, other] = known.has("target")
    ? (["actual", "target"] as const)
    : (["target", "actual"] as const);
  const cell = only.meaning.unknown ?? only.row.cells[0];
  const role = cell ? chooseRole(reader, cell, [likely, other]) : likely;
  return new Map([...stated, [only.row.row, role]]);
}

/** Which of two roles the upper and the lower row of a record have. */
function assume(
  reader: TableReader,
  cell: LogicalCell | null,
  upper: ValueRole,
  lower: ValueRole,
): readonly [ValueRole, ValueRole] {
  if (!cell) return [upper, lower];
  const { roles, arrangement } = reader.messages;
  const reversed = `${lower}/${upper}`;
  const chosen = choose(reader, "role-assumed", cell, [
    { id: `${upper}/${lower}`, label: arrangement(roles[upper], roles[lower]) },
    { id: reversed, label: arrangement(roles[lower], roles[upper]) },
  ]);
  return chosen === reversed ? [lower, upper] : [upper, lower];
}
