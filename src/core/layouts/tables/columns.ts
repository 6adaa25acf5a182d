import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { isOfValues, type HeaderMeaning } from "./header-meaning";
import type { HeaderBand, Meanings } from "./header-band";

/** A column of a table: what its headers, from the outermost in, make of the cells below. */
export type Column = {
  readonly left: number;
  readonly right: number;
  readonly headers: readonly LogicalCell[];
  readonly meaning: HeaderMeaning | null;
};

/** The header cells above one column of the sheet, by level; null where a level has none of its own. */
type Stack = { readonly column: number; readonly cells: readonly (LogicalCell | null)[] };

/** Makes columns of a header band; a header that is written once speaks for the columns to its right as well. */
export function columnsOf(
  scan: SheetScan,
  meanings: Meanings,
  { top, bottom }: HeaderBand,
): readonly Column[] {
  const stacks = stacksOf(scan, top, bottom);
  const columns: Column[] = [];
  let outer: readonly (LogicalCell | null)[] = [];
  for (const { column, cells } of stacks) {
    const last = columns.at(-1);
    if (cells.every((cell) => cell === null)) {
      // Graph paper and gaps: the column before reaches this far.
      if (last) columns[columns.length - 1] = { ...last, right: column };
      continue;
    }
    const full = withOuter(cells, outer, meanings);
    outer = full;
    const headers = full.flatMap((cell) => cell ?? []);
    if (last && sameCells(last.headers, headers)) {
      columns[columns.length - 1] = { ...last, right: column };
    } else {
      columns.push({ left: column, right: column, headers, meaning: folded(headers, meanings) });
    }
  }
  return withEras(columns);
}

function stacksOf(scan: SheetScan, top: number, bottom: number): readonly Stack[] {
  return Array.from({ length: scan.grid.columnCount }, (_, index) => {
    const column = index + 1;
    const cells = Array.from({ length: bottom - top + 1 }, (__, level) => {
      const cell = scan.grid.at(top + level, column);
      return cell && cell.text !== "" ? cell : null;
    });
    return { column, cells };
  });
}

/** Takes over the outer headers of the column before, where an inner header stands without them. */
function withOuter(
  cells: readonly (LogicalCell | null)[],
  before: readonly (LogicalCell | null)[],
  meanings: Meanings,
): readonly (LogicalCell | null)[] {
  const innermost = cells.reduce((last, cell, level) => (cell ? level : last), -1);
  return cells.map((cell, level) => {
    if (cell || level >= innermost) return cell;
    const outer = before[level] ?? null;
    const meaning = outer && meanings(outer);
    // Only years and roles group columns; a name above is a column of its own.
    return outer && outer.bottom - outer.top === 0 && meaning && isOfValues(meaning) ? outer : null;
  });
}

const sameCells = (first: readonly LogicalCell[], second: readonly LogicalCell[]): boolean =>
  first.length === second.length && first.every((cell, index) => cell === second[index]);

/** The inner header decides where two say something of the same thing. */
function folded(headers: readonly LogicalCell[], meanings: Meanings): HeaderMeaning | null {
  return headers
    .map(meanings)
    .reduce<HeaderMeaning | null>(
      (outer, inner) => (outer && inner ? joined(outer, inner) : (inner ?? outer)),
      null,
    );
}

const joined = (outer: HeaderMeaning, inner: HeaderMeaning): HeaderMeaning => ({
  role: inner.role ?? outer.role,
  attribute: inner.attribute ?? outer.attribute,
  fiscalYear: inner.fiscalYear ?? outer.fiscalYear,
  bareYear: inner.bareYear ?? outer.bareYear,
  unit: inner.unit ?? outer.unit,
});

/** The first year of each era that a bare year may count in, latest first. */
const ERA_BEGINS = [2018, 1988];

/** Gives bare years the era of the nearest year before or behind them: 令和元年度, 2年度, 3年度. */
function withEras(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, index) => {
    const { meaning } = column;
    if (!meaning || meaning.bareYear === null || meaning.fiscalYear !== null) return column;
    const neighbours = [...columns.slice(0, index).reverse(), ...columns.slice(index + 1)];
    const known = neighbours.find((other) => other.meaning?.fiscalYear)?.meaning?.fiscalYear;
    const fiscalYear =
      known === undefined || known === null ? null : inEra(meaning.bareYear, known);
    return { ...column, meaning: { ...meaning, fiscalYear } };
  });
}

/** Plans look no further than this from one year of a table to the next. */
const FARTHEST = 12;

/** The year that a bare year means beside another one; null where no era brings it near. */
export function inEra(bareYear: number, neighbour: number): number | null {
  const years = ERA_BEGINS.map((before) => before + bareYear).filter(
    (year) => Math.abs(year - neighbour) <= FARTHEST,
  );
  return (
    years.sort((first, second) => Math.abs(first - neighbour) - Math.abs(second - neighbour))[0] ??
    null
  );
}
