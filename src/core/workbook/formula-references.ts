import { columnLetters, columnNumber } from "./cell-address";

/** A text in quotes, which is left alone, or a cell's address with its dollar signs. */
const QUOTED_OR_ADDRESS =
  /"[^"]*"|'[^']*'|(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_(!.])/g;

/**
 * A formula as it reads when it is copied so many rows down and columns to the right: relative addresses move,
 * those with `$` stay. Null where an address would leave the sheet.
 */
export function copiedFormula(formula: string, rows: number, columns: number): string | null {
  let leaves = false;
  const copied = formula.replace(
    QUOTED_OR_ADDRESS,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) + (fixedRow ? 0 : rows);
      if (column < 1 || row < 1) leaves = true;
      return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${row}`;
    },
  );
  return leaves ? null : copied;
}
