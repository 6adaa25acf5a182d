import type { CellMark, CellPosition } from "../../../core";
import { areaLists, rectanglesOf } from "../cell-areas";
import { queueFill, type CellFill } from "./cell-fill";
import type { MarkedGroup } from "./mark-record";
import type { FilledCell } from "./read-fills";

/** Puts marks into groups of one severity and one former fill; cells with a fill that cannot be given back are left out. */
export function markGroups(
  marks: readonly CellMark[],
  fills: readonly FilledCell[],
): { readonly groups: readonly MarkedGroup[]; readonly left: readonly CellPosition[] } {
  const fillAt = new Map(fills.map(({ row, column, fill }) => [`${row},${column}`, fill]));
  const left: CellPosition[] = [];
  const groups = new Map<string, { mark: CellMark; fill: CellFill; cells: CellPosition[] }>();
  for (const mark of marks) {
    const fill = fillAt.get(`${mark.row},${mark.column}`) ?? { kind: "none" };
    if (fill.kind === "gradient") {
      left.push({ row: mark.row, column: mark.column });
      continue;
    }
    const key = JSON.stringify([mark.severity, fill]);
    const group = groups.get(key) ?? { mark, fill, cells: [] };
    groups.set(key, group);
    group.cells.push(mark);
  }
  return {
    groups: [...groups.values()].flatMap(({ mark: { severity }, fill, cells }) =>
      areaLists(rectanglesOf(cells, true)).map((list) => ({ severity, fill, cells: list })),
    ),
    left,
  };
}

/** Queues one fill for all cells of address lists, each list in one call. */
export function queueFills(sheet: Excel.Worksheet, lists: readonly string[], fill: CellFill): void {
  for (const list of lists) queueFill(sheet.getRanges(list).format, fill);
}
