import type { WorkbookReading } from "../layouts";
import { parseReference } from "../workbook";
import type { Finding } from "./finding";

const COLUMNS = 2 ** 14;
const CELLS = 2 ** 20 * COLUMNS;

/** The rank of each sheet among all, by file and name; what stands on none of them has its file's last one. */
type Order = ReadonlyMap<
  string,
  { readonly sheets: ReadonlyMap<string, number>; readonly last: number }
>;

/** Workbooks in the order given, sheets in the order of their tabs; those that we wrote come last. */
function orderOf(readings: readonly WorkbookReading[]): Order {
  const order = new Map<string, { sheets: Map<string, number>; last: number }>();
  let rank = 0;
  for (const { file, sheetNames } of readings) {
    const sheets = new Map(sheetNames.map((sheet) => [sheet, rank++]));
    order.set(file, { sheets, last: rank++ });
  }
  return order;
}

/** A number that grows from cell to cell, sheet to sheet and workbook to workbook. */
function placeOf({ file, cell }: Finding, order: Order): number {
  const reference = parseReference(cell);
  const known = order.get(file);
  const sheet = known?.sheets.get(reference?.sheet ?? cell) ?? known?.last ?? 0;
  const { row, column } = reference?.position ?? { row: 0, column: 0 };
  return sheet * CELLS + row * COLUMNS + column;
}

type Placed = { readonly finding: Finding; readonly place: number };

/**
 * Sorts findings by workbook, sheet and cell, without repeats: indicators of one form share cells, and with them what
 * is found there. Findings of one cell keep their order.
 */
export function sortFindings(
  findings: readonly Finding[],
  readings: readonly WorkbookReading[],
): readonly Finding[] {
  const order = orderOf(readings);
  const placed = findings
    .map((finding): Placed => ({ finding, place: placeOf(finding, order) }))
    .sort((first, second) => first.place - second.place);
  const sorted: Finding[] = [];
  const said = new Map<string, number>();
  for (const [index, { finding, place }] of placed.entries()) {
    const before = placed[index - 1];
    const isAlone = before?.place !== place && placed[index + 1]?.place !== place;
    if (before?.place !== place) said.clear();
    // Of findings that say the same the last one takes the place of the first.
    const at = isAlone ? undefined : said.get(saying(finding));
    if (at === undefined && !isAlone) said.set(saying(finding), sorted.length);
    sorted[at ?? sorted.length] = finding;
  }
  return sorted;
}

const saying = ({ rule, file, cell, message }: Finding): string =>
  `${rule}\n${file}\n${cell}\n${message}`;
