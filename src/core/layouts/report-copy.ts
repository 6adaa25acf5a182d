import { LOCALES, messagesFor, type SheetWords } from "../messages";
import type { SheetSnapshot } from "../workbook";

/** Between the as-of date and the method in the line that heads each of our sheets. */
export const HEAD_SEPARATOR = " ／ ";

/** A line of people's own and the title may stand above it. */
const LAST_HEAD_ROW = 4;

/** The beginnings of the two halves of that line. */
function headOf({ asOf, method }: SheetWords): readonly [date: string, method: string] {
  const [before = ""] = method("|", "").split("|");
  return [asOf(""), HEAD_SEPARATOR + before];
}

/**
 * Whether a sheet without our mark is a copy of one of ours: kept for a meeting, or made by hand. It is known by the line
 * that heads it, in any language, and holds no indicators of its own.
 */
export function isReportCopy({ cells }: Pick<SheetSnapshot, "cells">): boolean {
  const heads = LOCALES.map((locale) => headOf(messagesFor(locale).sheets));
  return cells.some(
    ({ row, column, text }) =>
      row <= LAST_HEAD_ROW &&
      column === 1 &&
      heads.some(([date, method]) => text.startsWith(date) && text.includes(method)),
  );
}
