/** The most characters (UTF-16 units) that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;
const ENDS_IN_HALF_A_CHARACTER = /[\ud800-\udbff]$/;

/** The text as far as a cell holds it: longer text is cut and ends in `…`. */
export function fitIntoCell(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT - 1).replace(ENDS_IN_HALF_A_CHARACTER, "")}…`;
}
