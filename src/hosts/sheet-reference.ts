import {
  columnLetters,
  formatAddress,
  quotedSheet,
  type CellPosition,
  type MergedArea,
} from "../core";

const QUOTED_SHEET = /^'((?:[^']|'')+)'!/;
const PLAIN_SHEET = /^([^'!]+)!/;

const absolute = ({ row, column }: CellPosition): string => `$${columnLetters(column)}$${row}`;

/** Writes `'総括'!$A$1`, as defined names want it. */
export const absoluteCellReference = (sheet: string, position: CellPosition): string =>
  `${quotedSheet(sheet)}!${absolute(position)}`;

/** Writes `'総括'!$A$4:$K$35`. */
export const absoluteAreaReference = (sheet: string, area: MergedArea): string => {
  const from = absolute({ row: area.top, column: area.left });
  const to = absolute({ row: area.bottom, column: area.right });
  return `${quotedSheet(sheet)}!${from}:${to}`;
};

/** Writes `'総括'!$4:$5`. */
export const rowsReference = (sheet: string, rows: { from: number; to: number }): string =>
  `${quotedSheet(sheet)}!$${rows.from}:$${rows.to}`;

/** Writes `A4:K35`. */
export const areaAddress = ({ top, left, bottom, right }: MergedArea): string =>
  `${formatAddress({ row: top, column: left })}:${formatAddress({ row: bottom, column: right })}`;

/** The sheet that a defined name refers to; null where it refers to none. */
export function sheetOfReference(reference: string): string | null {
  const quoted = QUOTED_SHEET.exec(reference)?.[1];
  return quoted?.replaceAll("''", "'") ?? PLAIN_SHEET.exec(reference)?.[1] ?? null;
}
