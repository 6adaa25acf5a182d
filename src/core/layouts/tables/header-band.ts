import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { headerMeaning, isOfValues, type HeaderMeaning } from "./header-meaning";

/** Rows of headers above a table's body. */
export type HeaderBand = { readonly top: number; readonly bottom: number };

/** Reads each header once. */
export type Meanings = (cell: LogicalCell) => HeaderMeaning | null;

const FEWEST_HEADERS = 2;
/** Of the filled cells of a header row; some headers are words that nobody could list. */
const LEAST_SHARE = 0.6;
const MOST_LEVELS = 3;

/** A memory of what the headers of a sheet mean. */
export function rememberMeanings(): Meanings {
  const known = new Map<LogicalCell, HeaderMeaning | null>();
  return (cell) => {
    const meaning = known.get(cell);
    if (meaning !== undefined) return meaning;
    const found = headerMeaning(cell.text);
    known.set(cell, found);
    return found;
  };
}

/** Finds the rows of a sheet in which headers stand beside each other, with those that divide them further below. */
export function findHeaderBands(scan: SheetScan, meanings: Meanings): readonly HeaderBand[] {
  const bands: HeaderBand[] = [];
  let row = 1;
  while (row <= scan.grid.rowCount) {
    const band = bandFrom(scan, meanings, row);
    if (band) bands.push(band);
    row = (band?.bottom ?? row) + 1;
  }
  return bands;
}

function bandFrom(scan: SheetScan, meanings: Meanings, top: number): HeaderBand | null {
  if (!isHeaderRow(scan, meanings, top)) return null;
  let bottom = top;
  while (bottom - top + 1 < MOST_LEVELS && dividesFurther(scan, meanings, bottom + 1)) bottom += 1;
  const cells = rowsBetween(top, bottom).flatMap((row) => scan.grid.startingInRow(row));
  const said = cells.flatMap((cell) => meanings(cell) ?? []);
  const hasName = said.some(({ attribute }) => attribute === "name" || attribute === "initiative");
  const values = said.filter(isOfValues).length;
  return values >= FEWEST_HEADERS || (values > 0 && said.length > values) || hasName
    ? { top, bottom: Math.max(bottom, ...cells.map((cell) => cell.bottom)) }
    : null;
}

const rowsBetween = (top: number, bottom: number): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

function isHeaderRow(scan: SheetScan, meanings: Meanings, row: number): boolean {
  const cells = scan.grid.startingInRow(row);
  const headers = cells.filter((cell) => meanings(cell) !== null);
  return (
    headers.length >= FEWEST_HEADERS &&
    headers.length >= LEAST_SHARE * cells.length &&
    !isBodyRow(cells, meanings)
  );
}

/** 実績 2020 2031: figures that look like years behind a word for what they are. */
function isBodyRow(cells: readonly LogicalCell[], meanings: Meanings): boolean {
  const [first, ...others] = cells;
  const role = first && meanings(first)?.role;
  return (
    role !== null &&
    role !== undefined &&
    others.length > 0 &&
    others.every(({ value }) => value?.kind === "number")
  );
}

/** A row of headers alone, all of them about values. */
function dividesFurther(scan: SheetScan, meanings: Meanings, row: number): boolean {
  const cells = scan.grid.startingInRow(row);
  if (cells.length < FEWEST_HEADERS || isBodyRow(cells, meanings)) return false;
  const said = cells.map(meanings);
  return (
    said.every((meaning) => meaning !== null) &&
    said.filter((meaning) => meaning !== null && isOfValues(meaning)).length >= FEWEST_HEADERS
  );
}
