/** Letters of any script, digits, `_` and `.`, and no digit or point first: such a name stands without quotes. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/i;

/** The name of a sheet as Excel writes it in front of an exclamation mark: `総括`, `'10月'`, `'it''s'`. */
export const quoteSheetName = (name: string): string =>
  PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** A text in double quotes, a sheet in single ones, or a sheet without quotes; what follows a sheet is the `!`. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|((?:[\p{L}_][\p{L}\p{M}\p{N}_.]*))!/gu;

/**
 * Rewrites the sheets that a formula names; texts in it stay. `rename` gives the name as it is to be written, and null
 * where the sheet is gone, which Excel writes as `#REF!`.
 */
export function rewriteSheetNames(
  formula: string,
  rename: (sheet: string) => string | null,
): string {
  return formula.replace(
    TOKEN,
    (token: string, quoted: string | undefined, plain: string | undefined) => {
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      if (sheet === undefined) return token;
      const renamed = rename(sheet);
      return renamed === null ? "#REF!" : `${quoteSheetName(renamed)}!`;
    },
  );
}

/** Writes the sheets of a formula as Excel writes them, with quotes only where they are needed. */
export const normalizeSheetNames = (formula: string): string =>
  rewriteSheetNames(formula, (sheet) => sheet);

/** Whether a formula names a sheet. */
export function namesSheet(formula: string, name: string): boolean {
  let found = false;
  rewriteSheetNames(formula, (sheet) => {
    found ||= isSameSheetName(sheet, name);
    return sheet;
  });
  return found;
}

/** Whether Excel takes two names for the same sheet. */
export const isSameSheetName = (first: string, second: string): boolean =>
  first.toLowerCase() === second.toLowerCase();
