import { columnLetters, formatAddress, parseAddress, type CellPosition } from "../../core";
import { columnCountOf, rowCountOf, type Area } from "./areas";

/** Excel takes address lists of up to 8,192 characters. */
const LONGEST_ADDRESS_LIST = 8_000;

/**
 * Covers cells with as few rectangles as rows allow: runs beside each other become one, and with `stacks` also equal
 * runs below each other.
 */
export function rectanglesOf(positions: readonly CellPosition[], stacks: boolean): Area[] {
  const runs = runsOf(positions);
  if (!stacks) return runs;
  const byColumns = [...runs].sort(
    (first, second) =>
      first.left - second.left || first.right - second.right || first.top - second.top,
  );
  return mergeNeighbours(byColumns, (above, below) =>
    above.left === below.left && above.right === below.right && above.bottom + 1 === below.top
      ? { ...above, bottom: below.bottom }
      : null,
  );
}

function runsOf(positions: readonly CellPosition[]): Area[] {
  const cells = [...positions]
    .sort((first, second) => first.row - second.row || first.column - second.column)
    .map(({ row, column }): Area => ({ top: row, left: column, bottom: row, right: column }));
  return mergeNeighbours(cells, (left, right) =>
    left.top === right.top && left.right + 1 === right.left
      ? { ...left, right: right.right }
      : null,
  );
}

function mergeNeighbours(
  areas: readonly Area[],
  merge: (previous: Area, next: Area) => Area | null,
): Area[] {
  const merged: Area[] = [];
  for (const area of areas) {
    const previous = merged.at(-1);
    const both = previous ? merge(previous, area) : null;
    if (both) merged[merged.length - 1] = both;
    else merged.push(area);
  }
  return merged;
}

/** Writes areas as lists such as `A1:C1,B4`, each short enough for one call. */
export const areaLists = (areas: readonly Area[]): readonly string[] =>
  addressLists(areas.map(addressOf));

/** Puts addresses into lists, each short enough for one call. */
export function addressLists(
  addresses: readonly string[],
  longest = LONGEST_ADDRESS_LIST,
): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + 1 + address.length <= longest)
      lists[lists.length - 1] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Writes an area as `A1:C3`, one cell as `A1`. */
export function addressOf(area: Area): string {
  const first = formatAddress({ row: area.top, column: area.left });
  const isCell = rowCountOf(area) === 1 && columnCountOf(area) === 1;
  return isCell ? first : `${first}:${formatAddress({ row: area.bottom, column: area.right })}`;
}

/** The cells of a list such as `A1:C1,B4`; what is no address is left out. */
export const positionsOf = (addresses: string): CellPosition[] =>
  addresses.split(",").flatMap((address) => {
    const [first = "", last = first] = address.split(":");
    const from = parseAddress(first);
    const to = parseAddress(last);
    return from && to ? cellsBetween(from, to) : [];
  });

function cellsBetween(from: CellPosition, to: CellPosition): CellPosition[] {
  const columns = to.column - from.column + 1;
  return Array.from({ length: (to.row - from.row + 1) * columns }, (_, index) => ({
    row: from.row + Math.floor(index / columns),
    column: from.column + (index % columns),
  }));
}

/** Writes a column as `C:C`. */
export const columnAddress = (column: number): string =>
  `${columnLetters(column)}:${columnLetters(column)}`;
