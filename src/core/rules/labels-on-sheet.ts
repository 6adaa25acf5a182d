import type { LogicalCell } from "../workbook";
import type { SheetSubject } from "./rule-subjects";

/** Labels are short; what is longer need not be looked at closely. */
const LONGEST_LABEL = 24;
const BLANK = /\s/;
const BLANKS = /\s/g;

/** The cells of a sheet whose text, blanks aside, is a label of the given words. */
export function labelsOnSheet(
  { sheet, grid }: Pick<SheetSubject, "sheet" | "grid">,
  words: RegExp,
): readonly LogicalCell[] {
  const isLabel = ({ text, value }: Pick<LogicalCell, "text" | "value">): boolean =>
    value?.kind === "text" &&
    text.length <= LONGEST_LABEL &&
    words.test(BLANK.test(text) ? text.replace(BLANKS, "") : text);
  return sheet.cells.some(isLabel) ? grid().filled.filter(isLabel) : [];
}
