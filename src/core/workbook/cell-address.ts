/** A place on a sheet; rows and columns count from 1, as people see them. */
export type CellPosition = { readonly row: number; readonly column: number };

const LETTERS_IN_ALPHABET = 26;
const [MOST_LETTERS, MOST_DIGITS] = [3, 7];
const [LETTER_A, LETTER_Z, DIGIT_0, DIGIT_9] = [65, 90, 48, 57];

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
  return positionFrom(address, 0);
}

/** The address that begins at a place in a text and ends with it; read sign by sign, because rules read so many. */
function positionFrom(text: string, start: number): CellPosition | null {
  let at = start;
  let [column, row] = [0, 0];
  for (; isBetween(text.charCodeAt(at), LETTER_A, LETTER_Z); at += 1) {
    column = column * LETTERS_IN_ALPHABET + text.charCodeAt(at) - LETTER_A + 1;
  }
  const digits = at;
  for (; isBetween(text.charCodeAt(at), DIGIT_0, DIGIT_9); at += 1) {
    row = row * 10 + text.charCodeAt(at) - DIGIT_0;
  }
  const isAddress =
    at === text.length &&
    isBetween(digits - start, 1, MOST_LETTERS) &&
    isBetween(at - digits, 1, MOST_DIGITS) &&
    text.charCodeAt(digits) !== DIGIT_0;
  return isAddress ? { row, column } : null;
}

const isBetween = (number: number, least: number, most: number): boolean =>
  number >= least && number <= most;

/** A cell with its sheet as the command line prints it: `総括!B6`. */
export function formatReference(sheet: string, position: CellPosition): string {
  return `${sheet}!${formatAddress(position)}`;
}

/** A sheet's name as it stands before the exclamation mark of a formula: `'総括'`. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A cell as formulas and links inside a workbook want it: `'総括'!B6`. */
export const quotedReference = (sheet: string, position: CellPosition): string =>
  `${quotedSheet(sheet)}!${formatAddress(position)}`;

/** Splits `総括!B6` at its last exclamation mark; null where no cell address follows it. */
export function parseReference(
  reference: string,
): { readonly sheet: string; readonly position: CellPosition } | null {
  const mark = reference.lastIndexOf("!");
  const position = mark > 0 ? positionFrom(reference, mark + 1) : null;
  return position && { sheet: reference.slice(0, mark), position };
}
