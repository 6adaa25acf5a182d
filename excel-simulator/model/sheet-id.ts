/** The id that Excel gives to a sheet whose file has none: its number counts in the fourth group. */
export const sheetIdOfNumber = (number: number): string =>
  `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(2, "0")}00-000000000000}`;

/** An id that none of these sheets has. */
export function freshSheetId(sheets: readonly { readonly id: string }[]): string {
  const taken = new Set(sheets.map(({ id }) => id));
  let number = 0;
  while (taken.has(sheetIdOfNumber(number))) number += 1;
  return sheetIdOfNumber(number);
}

/** The id of a sheet that is added to an open workbook; `number` counts them, so that none is given twice. */
export const addedSheetId = (number: number): string =>
  `{${number.toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
