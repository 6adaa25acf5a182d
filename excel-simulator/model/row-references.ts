import { isSameSheetName } from "./sheet-reference";

/** Rows that came into a sheet: so many of them, the first of which is `top`. */
export type InsertedRows = { readonly sheet: string; readonly top: number; readonly count: number };

/** Where a row stands once others came in above it. */
export const movedRow = (row: number, { top, count }: Omit<InsertedRows, "sheet">): number =>
  row < top ? row : row + count;

/** A text, or an area with the sheet that it names: `総括!$A$1:C3`, `$4:$5`. */
const TOKEN =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(?:(\$?[A-Z]{1,3}\$?)([1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?)([1-9]\d{0,6}))?|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_(.])/gu;

/**
 * A formula as Excel changes it when rows come in: what lies below them moves down, an area around their place grows. `own` is
 * the sheet that addresses without one mean.
 */
export function withInsertedRows(formula: string, own: string, inserted: InsertedRows): string {
  const moved = (row: string): number => movedRow(Number(row), inserted);
  return formula.replace(TOKEN, (token: string, ...groups: readonly (string | undefined)[]) => {
    const [named, left, top, right, bottom, dollarFrom, from, dollarTo, to] = groups;
    const sheet = named?.replace(/^'(.*)'$/, "$1").replaceAll("''", "'") ?? own;
    if (!isSameSheetName(sheet, inserted.sheet)) return token;
    const prefix = named === undefined ? "" : `${named}!`;
    if (from !== undefined && to !== undefined) {
      return `${prefix}${dollarFrom ?? ""}${moved(from)}:${dollarTo ?? ""}${moved(to)}`;
    }
    if (left === undefined || top === undefined) return token;
    const end = right === undefined || bottom === undefined ? "" : `:${right}${moved(bottom)}`;
    return `${prefix}${left}${moved(top)}${end}`;
  });
}
