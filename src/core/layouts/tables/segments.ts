import { rememberByText } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { Meanings } from "./header-band";
import { isOfValues, type Attribute, type HeaderMeaning } from "./header-meaning";

/** What may begin a table of its own behind a gap. */
const OPENING: readonly Attribute[] = [
  "name",
  "initiative",
  "number",
  "count",
  "kind",
  "goal",
  "year",
];

/** Parts the cells of a row where, behind a gap, headers begin that open a table of their own. */
export function segmentsOf(
  cells: readonly LogicalCell[],
  meanings: Meanings,
): readonly (readonly LogicalCell[])[] {
  const segments: LogicalCell[][] = [];
  for (const [index, cell] of cells.entries()) {
    const segment = segments.at(-1);
    const isNew = !segment || opensAnother(segment, cells.slice(index), meanings);
    if (isNew) segments.push([cell]);
    else segment.push(cell);
  }
  return segments;
}

/** Behind a gap, or where a name comes again behind values, headers may begin another table; words that nobody knows do not belong. */
function opensAnother(
  segment: readonly LogicalCell[],
  rest: readonly LogicalCell[],
  meanings: Meanings,
): boolean {
  const last = segment.at(-1);
  const [cell, ...others] = rest;
  if (!last || !cell) return false;
  const isGap = cell.left > last.right + 1;
  const own = meanings(cell);
  if (!own) {
    if (FIELD.test(cell.text)) return true;
    const isStray = cell.left - last.right > widestStep(segment) || isFigure(cell.text);
    return isStray && !others.some((other) => meanings(other) !== null);
  }
  const { attribute } = own;
  if (isGap && own.role === "status" && explains(others)) return true;
  if (attribute === null || !OPENING.includes(attribute)) return false;
  const before = segment.map(meanings);
  // A label such as 数値目標 that stands beside the whole table is no column of values.
  const hasValues = segment.length > 1 && before.some(isValue);
  if (before.some((meaning) => meaning?.attribute === attribute)) return hasValues || isGap;
  const opensValues = rest.map(meanings).some(isValue);
  const isBesideOther = attribute === "kind" ? !opensValues : hasValues;
  return isGap && isBesideOther && others.some((other) => meanings(other) !== null);
}

/** How far the headers of a segment stand from each other at most: headers that are not merged leave blanks. */
const widestStep = (segment: readonly LogicalCell[]): number =>
  segment.reduce((widest, { left }, index) => {
    const before = segment[index - 1];
    return before ? Math.max(widest, left - before.right) : widest;
  }, 1);

/** 評価 and 説明 alone, behind a gap: what the marks mean. */
const explains = ([words, ...others]: readonly LogicalCell[]): boolean =>
  words !== undefined &&
  others.length === 0 &&
  /^(?:説明|内容|意味|定義|基準|判断基準|評価基準|考え方|判定基準)$/.test(
    words.text.replace(/\s/g, ""),
  );

/** （単位：千円） beside the headers. */
const FIELD = /^[(（][^)）]+[:：][^)）]+[)）]$/;
const FIGURE = /^[\d.,%]+$/;
const isFigure = rememberByText((text) => FIGURE.test(text.normalize("NFKC")));

const isValue = (meaning: HeaderMeaning | null): boolean => meaning !== null && isOfValues(meaning);
