import { parseFiscalYear } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { isOfValues, NO_MEANING, type HeaderMeaning } from "./header-meaning";
import type { HeaderBand, Meanings } from "./header-band";

/** A column of a table: what its headers, from the outermost in, make of the cells below. */
export type Column = {
  readonly left: number;
  readonly right: number;
  readonly headers: readonly LogicalCell[];
  readonly meaning: HeaderMeaning | null;
};

/** The header cells above one column of the sheet, by level; null where a level has none of its own. */
type Stack = readonly (LogicalCell | null)[];

/** Makes columns of a header band; a header that is written once speaks for the columns to its right as well. */
export function columnsOf(
  scan: SheetScan,
  meanings: Meanings,
  band: HeaderBand,
): readonly Column[] {
  const columns: Column[] = [];
  let outer: Stack = [];
  for (let column = band.left; column <= band.right; column += 1) {
    const stack = stackAt(scan, band, column);
    if (stack.every((cell) => cell === null) || isBlankWithin(scan, band, stack, column)) continue;
    outer = withOuter(stack, outer, meanings);
    const headers = outer
      .filter((cell) => cell !== null)
      .filter((cell, index, cells) => cells.indexOf(cell) === index);
    const last = columns.at(-1);
    if (last && sameCells(last.headers, headers)) {
      columns[columns.length - 1] = { ...last, right: column };
    } else {
      columns.push({ left: column, right: column, headers, meaning: folded(headers, meanings) });
    }
  }
  return columns;
}

/** A blank column below a wide header whose other columns have headers of their own. */
function isBlankWithin(
  { grid }: SheetScan,
  { bottom }: HeaderBand,
  stack: Stack,
  column: number,
): boolean {
  const outer = stack.filter((cell) => cell !== null).at(-1);
  if (!outer || outer.right === outer.left || outer.bottom === bottom) return false;
  const isInner = ({ text, left, right }: LogicalCell): boolean =>
    text !== "" && left >= outer.left && right <= outer.right;
  for (let row = outer.bottom + 1; row <= bottom; row += 1) {
    const own = grid.at(row, column);
    if (own && own.left < column) return false;
    if (grid.startingInRow(row).some(isInner)) return true;
  }
  return false;
}

function stackAt({ grid }: SheetScan, { top, bottom }: HeaderBand, column: number): Stack {
  const stack: (LogicalCell | null)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.at(row, column);
    stack.push(cell && cell.text !== "" && cell.bottom <= bottom ? cell : null);
  }
  return stack;
}

/** Takes over the outer headers of the column before, where an inner header stands without them. */
function withOuter(cells: Stack, before: Stack, meanings: Meanings): Stack {
  const innermost = cells.reduce((last, cell, level) => (cell ? level : last), -1);
  return cells.map((cell, level) => {
    if (cell || level >= innermost) return cell;
    const outer = before[level] ?? null;
    const inner = cells[innermost] ?? null;
    return outer && inner && groups(outer, inner, meanings) ? outer : null;
  });
}

/** Only years, roles and words that stand above years group columns; a name above is a column of its own. */
function groups(outer: LogicalCell, inner: LogicalCell, meanings: Meanings): boolean {
  if (outer.bottom >= inner.top) return false;
  const said = meanings(outer);
  const below = meanings(inner);
  if (!said) return below !== null && isYearOnly(below);
  return isOfValues(said)
    ? below === null || !isIdentity(below)
    : said.attribute === "narrative" && below !== null && below.role === null && isYearOnly(below);
}

const isYearOnly = ({ attribute, fiscalYear, bareYear }: HeaderMeaning): boolean =>
  attribute === null && (fiscalYear !== null || bareYear !== null);

const isIdentity = ({ attribute }: HeaderMeaning): boolean =>
  attribute !== null && ["name", "initiative", "number", "department", "goal"].includes(attribute);

const sameCells = (first: readonly LogicalCell[], second: readonly LogicalCell[]): boolean =>
  first.length === second.length && first.every((cell, index) => cell === second[index]);

/** The inner header decides where two say something of the same thing. */
function folded(headers: readonly LogicalCell[], meanings: Meanings): HeaderMeaning | null {
  let meaning: HeaderMeaning | null = null;
  for (const [index, header] of headers.entries()) {
    const inner = withEraAbove(header, headers[index - 1], meanings(header));
    meaning = meaning && inner ? joined(meaning, inner) : (inner ?? meaning);
  }
  return meaning;
}

/** 令和 over 元年度 and 2年度. */
function withEraAbove(
  header: LogicalCell,
  above: LogicalCell | undefined,
  meaning: HeaderMeaning | null,
): HeaderMeaning | null {
  if (!above || !/^(?:令和|平成|昭和|西暦|[RHS])$/.test(above.text.trim())) return meaning;
  const fiscalYear = parseFiscalYear(`${above.text.trim()}${header.text.trim()}`);
  return fiscalYear === null ? meaning : { ...NO_MEANING, fiscalYear };
}

function joined(outer: HeaderMeaning, inner: HeaderMeaning): HeaderMeaning {
  const namesItself = inner.attribute !== null && inner.attribute !== "narrative";
  return {
    role: namesItself ? inner.role : (inner.role ?? (inner.attribute ? null : outer.role)),
    attribute:
      inner.attribute ?? (inner.role || outer.attribute !== "narrative" ? null : "narrative"),
    fiscalYear: inner.fiscalYear ?? outer.fiscalYear,
    bareYear: inner.bareYear ?? outer.bareYear,
    unit: inner.unit ?? outer.unit,
    rowRoles: inner.rowRoles.length > 0 ? inner.rowRoles : outer.rowRoles,
    mayBe: inner.mayBe ?? outer.role ?? outer.mayBe,
    mayName: inner.mayName,
    certain: inner.certain,
  };
}

/** The first year of each era that a bare year may count in, latest first. */
const ERA_BEGINS = [2018, 1988];
/** Plans look no further than this from one year of a table to the next. */
const FARTHEST = 12;

/** The year that a bare year means beside another one; null where no era brings it near. */
export function inEra(bareYear: number, neighbour: number): number | null {
  const years = ERA_BEGINS.map((before) => before + bareYear).filter(
    (year) => Math.abs(year - neighbour) <= FARTHEST,
  );
  const [nearest] = years.sort(
    (first, second) => Math.abs(first - neighbour) - Math.abs(second - neighbour),
  );
  return nearest ?? null;
}

/** Gives bare years the era of the nearest year before or behind them: 令和元年度, 2年度, 3年度. */
export function withEras(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, index) => {
    const { meaning } = column;
    if (!meaning || meaning.bareYear === null || meaning.fiscalYear !== null) return column;
    const neighbours = [...columns.slice(0, index).reverse(), ...columns.slice(index + 1)];
    const known = neighbours.find((other) => other.meaning?.fiscalYear)?.meaning?.fiscalYear;
    const fiscalYear = known ? inEra(meaning.bareYear, known) : null;
    return { ...column, meaning: { ...meaning, fiscalYear } };
  });
}
