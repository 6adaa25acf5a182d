import {
  createNumberFormat,
  type NumberFormat,
} from "../../src/hosts/xlsx-file/reading/display-text";
import { DAYS_TO_1904 } from "../../src/hosts/serial-date";
import type { DateSystem } from "../../src/core";
import { shownPattern } from "../file/number-format-ids";
import { isCellError, type CellValue } from "../model/cell";

const TEXT_FORMAT = "@";
/** Above this, Excel shows a text that is formatted as text as a row of number signs. */
const LONGEST_TEXT = 255;

const formats = new Map<string, NumberFormat>();

function formatOfPattern(pattern: string): NumberFormat {
  const known = formats.get(pattern) ?? createNumberFormat(shownPattern(pattern));
  formats.set(pattern, known);
  return known;
}

/** What Excel in Japan shows for a value under a number format, whatever the column's width. */
export function displayedText(
  value: CellValue,
  pattern: string,
  dateSystem: DateSystem = "1900",
): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const format = formatOfPattern(pattern);
  if (typeof value === "number") {
    const counts1904 = dateSystem === "1904" && format.showsDates;
    return format.textOfNumber(counts1904 ? value + DAYS_TO_1904 : value);
  }
  const isTooLong = pattern === TEXT_FORMAT && value.length > LONGEST_TEXT;
  return isTooLong ? "#".repeat(LONGEST_TEXT) : format.textOfText(value);
}
