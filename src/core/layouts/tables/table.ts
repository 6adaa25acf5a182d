import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { bodyRows, type BodyRow } from "./body-rows";
import { columnsOf, type Column } from "./columns";
import type { HeaderBand, Meanings } from "./header-band";
import { isOfValues } from "./header-meaning";

/** A table of a sheet: header band, columns and body. */
export type Table = {
  readonly band: HeaderBand;
  readonly columns: readonly Column[];
  readonly rows: readonly BodyRow[];
  /** The column that names indicators, by its place among the columns; null where the rows say only what and when. */
  readonly nameColumn: number | null;
  readonly bottom: number;
};

/** Makes tables of header bands; a band that repeats the one before, as for printing, belongs to its table. */
export function tablesOf(
  scan: SheetScan,
  meanings: Meanings,
  bands: readonly HeaderBand[],
): readonly Table[] {
  const tables: Table[] = [];
  for (const [index, band] of bands.entries()) {
    const last = tables.at(-1);
    if (last && band.top <= last.bottom) continue;
    const columns = columnsOf(scan, meanings, band);
    if (!columns.some(({ meaning }) => meaning && isOfValues(meaning)) && !named(columns)) continue;
    const others = bands.slice(index + 1);
    const repeated = others.filter((other) => repeats(scan, columns, meanings, other));
    const next = others.find((other) => !repeated.includes(other));
    const rows = bodyRows(
      scan,
      columns,
      band,
      (next?.top ?? scan.grid.rowCount + 1) - 1,
      (row) => repeated.some(({ top, bottom }) => row >= top && row <= bottom),
      (row) => endsTable(scan, meanings, row),
    );
    if (rows.length === 0) continue;
    const bottom = Math.max(...rows.map(({ row }) => row));
    tables.push({ band, columns, rows, nameColumn: nameColumnOf(columns, rows, meanings), bottom });
  }
  return tables;
}

const named = (columns: readonly Column[]): boolean =>
  columns.some(({ meaning }) => meaning?.attribute === "name") && columns.length > 1;

function repeats(
  scan: SheetScan,
  columns: readonly Column[],
  meanings: Meanings,
  band: HeaderBand,
): boolean {
  const words = (list: readonly Column[]): string =>
    list.map(({ headers }) => headers.map(({ text }) => text).join("/")).join("|");
  return words(columnsOf(scan, meanings, band)) === words(columns);
}

/** A row that begins with a label of the form around the table, such as 課題 or 担当課. */
function endsTable(scan: SheetScan, meanings: Meanings, { cells }: BodyRow): boolean {
  const first = cells.find((cell) => cell !== null && cell.text !== "");
  const label = first && scan.labelAt(first);
  if (!first || !label?.exact) return false;
  const meaning = meanings(first);
  return !meaning || !(isOfValues(meaning) || meaning.attribute === "kind");
}

/** The first column of names that are not themselves words for roles or years. */
function nameColumnOf(
  columns: readonly Column[],
  rows: readonly BodyRow[],
  meanings: Meanings,
): number | null {
  const isNames = (index: number): boolean => {
    const cells = rows.flatMap(({ cells: row }) => row[index] ?? []).filter(hasText);
    const roles = cells.filter((cell) => {
      const meaning = meanings(cell);
      return meaning !== null && isOfValues(meaning);
    });
    return cells.length > 0 && roles.length * 2 < cells.length;
  };
  for (const attribute of ["name", "initiative"] as const) {
    const index = columns.findIndex(({ meaning }) => meaning?.attribute === attribute);
    if (index >= 0 && isNames(index)) return index;
  }
  return null;
}

const hasText = ({ text }: LogicalCell): boolean => text !== "";
