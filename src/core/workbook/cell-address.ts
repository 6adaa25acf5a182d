/** A place on a sheet; rows and columns count from 1, as people see them. */
export type CellPosition = { readonly row: number; readonly column: number };

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const LETTERS_IN_ALPHABET = 26;

/** The letters of the columns asked for so far; a sheet has 16,384 at most. */
const LETTERS: string[] = [];

/** Column 1 is `A`, column 28 is `AB`. */
export const columnLetters = (column: number): string => (LETTERS[column] ??= lettersOf(column));

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS_IN_ALPHABET)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS_IN_ALPHABET)) + letters;
  }
  return letters;
}

/** `A` is column 1, `AB` is column 28; the letters must be upper case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    column = column * LETTERS_IN_ALPHABET + letters.charCodeAt(at) - 64;
  }
  return column;
}

/** Writes a position as `B12`. */
export function formatAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`;
}

/** Reads `B12` (no `$`, no sheet, upper case); null for anything else. */
export function parseAddress(address: string): CellPosition | null {
  const match = ADDRESS.exec(address);
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}

/** A cell with its sheet as the command line prints it: `総括!B6`. */
export function formatReference(sheet: string, position: CellPosition): string {
  return `${sheet}!${formatAddress(position)}`;
}

/** Splits `総括!B6` at its last exclamation mark; null where no cell address follows it. */
export function parseReference(
  reference: string,
): { readonly sheet: string; readonly position: CellPosition } | null {
  const mark = reference.lastIndexOf("!");
  const position = mark > 0 ? parseAddress(reference.slice(mark + 1)) : null;
  return position && { sheet: reference.slice(0, mark), position };
}
