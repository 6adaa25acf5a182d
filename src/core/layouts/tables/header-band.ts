import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { isOfValues, type HeaderMeaning } from "./header-meaning";

/** Rows of headers above a table's body, from its first header column to its last. */
export type HeaderBand = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** What a cell says as a header; null where it says nothing that we know. */
export type Meanings = (cell: LogicalCell) => HeaderMeaning | null;

const FEWEST_HEADERS = 2;
/** Of the filled cells of a header row; some headers are words that nobody could list. */
const LEAST_SHARE = 0.6;
const MOST_LEVELS = 4;
const LONGEST_UNKNOWN_HEADER = 40;

/** Whether cells beside each other are the headers of a table. */
export function isHeaderRow(cells: readonly LogicalCell[], meanings: Meanings): boolean {
  const said = cells.map(meanings);
  const known = said.filter((meaning) => meaning !== null);
  const certain = known.filter((meaning) => meaning.certain).length;
  const isAllKnown = certain >= FEWEST_HEADERS && known.length === cells.length;
  if (!isAllKnown && longestRun(said) < FEWEST_HEADERS) return false;
  const unknown = cells.filter((_, index) => said[index] === null);
  if (unknown.some(isNoHeader) || isBodyRow(cells, meanings)) return false;
  const years = said.filter((meaning) => meaning !== null && isYear(meaning)).length;
  return known.length >= LEAST_SHARE * cells.length || years >= FEWEST_HEADERS;
}

const isYear = ({ fiscalYear, bareYear }: HeaderMeaning): boolean =>
  fiscalYear !== null || bareYear !== null;

const isNoHeader = ({ text, value }: LogicalCell): boolean =>
  value?.kind === "number" || text.length > LONGEST_UNKNOWN_HEADER || /。/.test(text);

function longestRun(said: readonly (HeaderMeaning | null)[]): number {
  let longest = 0;
  let run = 0;
  for (const meaning of said) {
    run = meaning?.certain ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** 実績 2020 2031: figures that look like years behind a word for what they are. */
function isBodyRow(cells: readonly LogicalCell[], meanings: Meanings): boolean {
  const [first, ...others] = cells;
  const said = first && meanings(first);
  return (
    said !== null &&
    said !== undefined &&
    !isYear(said) &&
    others.length > 0 &&
    others.every(({ value }) => value?.kind === "number") &&
    !inSteps(others)
  );
}

/** 年度 2019 2020 2021: figures that go up one by one are years. */
const inSteps = (cells: readonly LogicalCell[]): boolean =>
  cells.length >= FEWEST_HEADERS &&
  cells.every(
    ({ text }, index) =>
      index === 0 || Number(text) - Number(cells[index - 1]?.text ?? Number.NaN) === 1,
  );

/** Makes a band of a header row and the rows that divide its headers further. */
export function bandFrom(
  scan: SheetScan,
  meanings: Meanings,
  cells: readonly LogicalCell[],
  limit: number,
  isTaken: (cell: LogicalCell) => boolean,
): HeaderBand | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return null;
  const isHeaders = isHeaderRow(cells, meanings);
  if (!isHeaders && !namesIndicators(scan, cells, meanings)) return null;
  const row = scan.grid.startingInRow(first.top).filter((cell) => !isTaken(cell));
  if (namesField(scan, row, meanings)) return null;
  // A note that happens to stand beside the headers says neither where they end nor how many levels they have.
  const known = isHeaders ? cells.filter((cell) => meanings(cell) !== null) : cells;
  let level = known;
  let right = known.at(-1)?.right ?? last.right;
  let levels = 1;
  for (;;) {
    const from = levelBottom(level) + 1;
    const below = nextLevel(scan, meanings, from, { left: first.left, right, limit }, isTaken);
    if (levels >= MOST_LEVELS || !dividesFurther(cells, below, right, meanings)) {
      if (levels === 1 && standsAboveHeaders(scan, cells, meanings, isTaken)) return null;
      break;
    }
    level = below;
    right = Math.max(right, ...below.map((cell) => cell.right));
    levels += 1;
  }
  return {
    top: first.top,
    bottom: levelBottom(level),
    left: first.left,
    right: Math.max(right, last.right),
  };
}

/** Without words right of the table that nobody knows and that stand there only once. */
const withoutStrays = (
  cells: readonly LogicalCell[],
  right: number,
  meanings: Meanings,
): readonly LogicalCell[] =>
  cells.filter(
    (cell) =>
      cell.left <= right ||
      meanings(cell) !== null ||
      cells.some((other) => other !== cell && other.text === cell.text),
  );

/** 年度 and names that nobody knows beside it, with a year below: indicators across, years down. */
function namesIndicators(
  scan: SheetScan,
  cells: readonly LogicalCell[],
  meanings: Meanings,
): boolean {
  const [first, ...names] = cells;
  const attribute = first && meanings(first)?.attribute;
  if (!first || (attribute !== "year" && attribute !== "kind")) return false;
  if (names.length < FEWEST_HEADERS || names.some(isNoHeader)) return false;
  const isOther = (said: HeaderMeaning | null): boolean =>
    said !== null && said.certain && said.role === null;
  if (names.some((cell) => isOther(meanings(cell)))) return false;
  const below = scan.grid.at(levelBottom(cells) + 1, first.left);
  const said = below && meanings(below);
  return said !== null && isYear(said);
}

/** Labels with nothing but other headers below them name a form, unless they are years themselves. */
function standsAboveHeaders(
  scan: SheetScan,
  cells: readonly LogicalCell[],
  meanings: Meanings,
  isTaken: (cell: LogicalCell) => boolean,
): boolean {
  const years = cells.filter((cell) => (meanings(cell)?.fiscalYear ?? null) !== null);
  const from = levelBottom(cells) + 1;
  const end = scan.grid.columnCount;
  const reach = { left: cells[0]?.left ?? 1, right: end, limit: end };
  const below = nextLevel(scan, meanings, from, reach, isTaken);
  return years.length < FEWEST_HEADERS && isHeaderRow(below, meanings);
}

/** Where headers may stand: from the first of those above to the next table, which lies right of `limit`. */
type Reach = { readonly left: number; readonly right: number; readonly limit: number };

/** The cells of the next row below; the rows between headers that are not merged may be blank, or hold a stray note. */
function nextLevel(
  { grid }: SheetScan,
  meanings: Meanings,
  from: number,
  { left, right, limit }: Reach,
  isTaken: (cell: LogicalCell) => boolean,
): readonly LogicalCell[] {
  for (let row = from; row <= from + MOST_BLANK_ROWS; row += 1) {
    const within = grid
      .startingInRow(row)
      .filter((cell) => cell.left >= left && cell.left <= limit && !isTaken(cell));
    const cells = withoutStrays(within, right, meanings);
    if (cells.length > 0) return cells;
  }
  return [];
}

const MOST_BLANK_ROWS = 2;

/** A label with its words beside it, right above the headers of another table, is no header; a name may end like a label. */
function namesField(scan: SheetScan, cells: readonly LogicalCell[], meanings: Meanings): boolean {
  const fields = cells.filter(
    (cell, index) =>
      meanings(cell)?.certain !== true && isIdentity(meanings(cells[index - 1] ?? cell)),
  );
  return fields.some((field) => {
    const below = scan.grid.startingInRow(field.bottom + 1);
    const isOver = ({ left, right }: LogicalCell): boolean =>
      left <= field.right && right >= field.left;
    return (
      isHeaderRow(below, meanings) && below.some((cell) => isOver(cell) && meanings(cell) !== null)
    );
  });
}

const isIdentity = (meaning: HeaderMeaning | null): boolean =>
  meaning?.attribute === "name" ||
  meaning?.attribute === "unit" ||
  meaning?.attribute === "initiative" ||
  meaning?.attribute === "department";

/** The row in which the lowest cells of a level end; a cell that reaches far beyond is a stub beside the body. */
const levelBottom = (cells: readonly LogicalCell[]): number =>
  Math.min(...cells.map(({ bottom }) => bottom));

/** A row of headers alone: words about values below other headers, or the same few words below each year. */
function dividesFurther(
  upper: readonly LogicalCell[],
  cells: readonly LogicalCell[],
  right: number,
  meanings: Meanings,
): boolean {
  if (cells.length < FEWEST_HEADERS) return dividesOne(upper, cells, meanings);
  if (isBodyRow(cells, meanings)) return false;
  const said = cells.map(meanings);
  if (said.every((meaning) => meaning !== null && (isOfValues(meaning) || isOfRow(meaning)))) {
    return (
      said.some((meaning) => meaning !== null && isOfValues(meaning)) &&
      !saysSame(upper, cells, meanings)
    );
  }
  return repeatsUnderYears(upper, cells, right, meanings);
}

/** A single year below a word for a role, or the other way round, where nothing else stands in its row. */
function dividesOne(
  upper: readonly LogicalCell[],
  [cell]: readonly LogicalCell[],
  meanings: Meanings,
): boolean {
  const above = cell && upper.find(({ left }) => left === cell.left);
  const [outer, inner] = [above && meanings(above), cell && meanings(cell)];
  if (!above || !outer || !inner || above === upper[0]) return false;
  return outer.role !== null
    ? inner.role === null && isYear(inner)
    : isYear(outer) && inner.role !== null;
}

/** Years below years are a body that holds years, or a table that begins again. */
function saysSame(
  upper: readonly LogicalCell[],
  cells: readonly LogicalCell[],
  meanings: Meanings,
): boolean {
  return cells.every((cell) => {
    const said = meanings(cell);
    const above = upper.filter(({ left }) => left <= cell.left).at(-1);
    const outer = above && meanings(above);
    return (
      said?.role === null && isYear(said) && outer !== null && outer !== undefined && isYear(outer)
    );
  });
}

const isOfRow = ({ attribute }: HeaderMeaning): boolean =>
  attribute === "rate" || attribute === "unit" || attribute === "narrative" || attribute === "name";

/** Words that nobody could list are headers where they come again below each of several years. */
function repeatsUnderYears(
  upper: readonly LogicalCell[],
  cells: readonly LogicalCell[],
  right: number,
  meanings: Meanings,
): boolean {
  const years = upper.filter((cell) => (meanings(cell)?.fiscalYear ?? null) !== null);
  if (years.length < FEWEST_HEADERS || cells.some(({ value }) => value?.kind === "number")) {
    return false;
  }
  const groups = years.map(({ left }, index) => {
    const end = years[index + 1]?.left ?? right + 2;
    return cells.filter((cell) => cell.left >= left && cell.left < end).map(({ text }) => text);
  });
  const filled = groups.filter((group) => group.length > 0);
  const [longest, next] = [...filled].sort((one, other) => other.length - one.length);
  const all = longest ?? [];
  const isPart = (group: readonly string[]): boolean =>
    all.filter((text) => group.includes(text)).join("|") === group.join("|");
  return (
    all.length >= FEWEST_HEADERS &&
    next?.length === all.length &&
    new Set(all).size === all.length &&
    filled.every(isPart) &&
    filled.flat().length === cells.length
  );
}
