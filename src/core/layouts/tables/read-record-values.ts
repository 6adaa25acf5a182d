import type { ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import { readValueCell, referenceOf } from "../engine/form-reader";
import { choose, chooseRole } from "../engine/note-choice";
import type { Column } from "./columns";
import { rolesOfRows } from "./row-roles";
import { valueColumnsOf, cellIn, type OpenRecord, type TableReader } from "./table-reader";

/** One place of the table that a cell fills. */
type Place = {
  readonly role: ValueRole;
  readonly fiscalYear: number | null;
  readonly headers: readonly LogicalCell[];
  /** Whether the column alone says what it holds, whatever the row. */
  readonly isOfColumn: boolean;
  readonly columnYear: number | null;
  readonly rowYear: number | null;
};

/** Reads the values of a record; a cell that fills several places is read in each year that it spans. */
export function readRecordValues(reader: TableReader, record: OpenRecord): void {
  const places = placesOf(reader, record);
  const filledColumns = new Set<LogicalCell>();
  for (const [cell, found] of places) {
    if (cell.text === "") continue;
    for (const { isOfColumn, headers } of found)
      if (isOfColumn && headers[0]) filledColumns.add(headers[0]);
  }
  for (const [cell, found] of places) {
    const [first] = found;
    if (!first) continue;
    const isIdle =
      cell.text === "" &&
      first.isOfColumn &&
      first.headers.some((header) => filledColumns.has(header));
    if (isIdle && record.rows.length > 1) continue;
    for (const place of distinct(reader, cell, found)) {
      readValueCell(reader, record.draft, cell, place);
    }
  }
}

function placesOf(reader: TableReader, record: OpenRecord): ReadonlyMap<LogicalCell, Place[]> {
  const { scan, uses } = reader;
  const places = new Map<LogicalCell, Place[]>();
  const filled = new Map<string, LogicalCell>();
  const roles = rolesOfRows(reader, record);
  const columns = valueColumnsOf(reader);
  for (const { row, meaning } of record.rows) {
    for (const label of meaning.labels) reader.account.use(label, "label");
    for (const cell of row.cells) if (meansRows(reader, cell)) reader.account.use(cell, "label");
    if (meaning.other) {
      readOtherRow(reader, record, row.cells, meaning.other);
      continue;
    }
    for (const { index, column } of columns) {
      const use = uses[index];
      const said = column.meaning;
      const own = use?.kind === "value" ? use.role : null;
      const corrected = scan.corrections.roleAt(row.row, column.left);
      const role = corrected ?? own ?? roles.get(row.row) ?? null;
      const cell = cellIn(row.cells, column) ?? scan.grid.at(row.row, column.left);
      if (!role || !cell || (cell.text !== "" && cell.right < column.left)) continue;
      const fiscalYear = said?.fiscalYear ?? meaning.fiscalYear;
      if (cell.text !== "" && record.rows.length > 1) {
        const key = `${role} ${fiscalYear ?? ""} ${index}`;
        // A second row of the same words says something else; nobody can tell which one counts.
        if ((filled.get(key) ?? cell) !== cell) continue;
        filled.set(key, cell);
      }
      noteUnit(reader, record, column);
      const place: Place = {
        role,
        fiscalYear,
        headers: [...[...column.headers].reverse(), ...meaning.labels],
        isOfColumn: own !== null && meaning.role !== null,
        columnYear: said?.fiscalYear ?? null,
        rowYear: meaning.fiscalYear,
      };
      const known = places.get(cell);
      if (known) known.push(place);
      else places.set(cell, [place]);
    }
  }
  return places;
}

/** 上段：目標 下段：実績 beside a record. */
const meansRows = ({ meanings }: TableReader, cell: LogicalCell): boolean =>
  (meanings(cell)?.rowRoles.length ?? 0) > 0;

/** 達成率 is worked out from values, and words by year are words. */
function readOtherRow(
  reader: TableReader,
  { draft }: OpenRecord,
  cells: readonly LogicalCell[],
  kind: "rate" | "cost" | "narrative",
): void {
  for (const { column } of valueColumnsOf(reader)) {
    const cell = cellIn(cells, column);
    if (!cell) continue;
    if (kind !== "narrative") reader.account.use(cell, "field", { field: kind });
    else {
      reader.account.use(cell, "narrative");
      const label = column.headers.at(-1)?.text ?? "";
      const found = { label, text: cell.text, cell: referenceOf(reader.scan, cell) };
      if (!draft.narratives.some((narrative) => narrative.cell === found.cell))
        draft.narratives.push(found);
    }
  }
}

function noteUnit(
  { scan }: TableReader,
  { draft }: OpenRecord,
  { meaning, headers }: Column,
): void {
  const [header] = headers.slice(-1);
  if (meaning?.unit && header && !draft.fields.unit)
    draft.fields.unit = { text: meaning.unit, cell: referenceOf(scan, header) };
}

const sharedHeaders = ([first, ...others]: readonly Place[]): readonly LogicalCell[] =>
  first?.headers.filter((header) => others.every(({ headers }) => headers.includes(header))) ?? [];

/** The places that a cell is read in: once for each year, in the first role where it reaches over several. */
function distinct(
  reader: TableReader,
  cell: LogicalCell,
  places: readonly Place[],
): readonly Place[] {
  const [first] = places;
  if (!first || places.length === 1) return places;
  const roles = new Set(places.map(({ role }) => role));
  const [once, ...more] = places.map(({ rowYear }) => rowYear);
  if (more.some((year) => year !== once)) {
    // The cell stands beside several years of the record and belongs to none of them alone.
    const ofColumn = places.filter(({ role }) => role === first.role);
    return [{ ...first, fiscalYear: first.columnYear, headers: sharedHeaders(ofColumn) }];
  }
  const isFilled = cell.text !== "";
  const [role = first.role, ...others] = roles;
  const own = isFilled && others.length > 0 ? chooseRole(reader, cell, [role, ...others]) : role;
  const inRole = places.filter((place) => place.role === own);
  const years = inRole.filter(
    ({ fiscalYear }, index) =>
      inRole.findIndex((other) => other.fiscalYear === fiscalYear) === index,
  );
  if (cell.text === "") return years.slice(0, 1);
  const isOneFigure = /\d/.test(cell.text.normalize("NFKC")) || own === "actual";
  return years.length > 1 && isOneFigure ? chosenYears(reader, cell, years) : years;
}

/** All years that a cell reaches over, or the one that people said. */
function chosenYears(
  reader: TableReader,
  cell: LogicalCell,
  years: readonly Place[],
): readonly Place[] {
  const { none, fiscalYear: say, allYears } = reader.messages;
  const chosen = choose(reader, "value-spans-years", cell, [
    { id: "all", label: allYears },
    ...years.map(({ fiscalYear }) => ({
      id: `${fiscalYear ?? "none"}`,
      label: fiscalYear === null ? none : say(fiscalYear),
    })),
  ]);
  const only = years.filter(({ fiscalYear }) => `${fiscalYear ?? "none"}` === chosen);
  return only.length > 0 ? only : years;
}
