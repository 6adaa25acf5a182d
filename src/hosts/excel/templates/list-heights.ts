import { rowHeight, wrappedLines, type TemplatePlan } from "../../../core";
import { templateRows } from "../../template-rows";
import type { TemplateFacts } from "./template-facts";

/** The height of a row of the copy, in points. */
export type RowHeight = { readonly row: number; readonly height: number };

/**
 * The heights of rows that a list repeats: as in the layout, or higher where what is filled in wraps. Excel fits rows by itself,
 * but not those with merged cells, and does not tell which rows people gave a height; so no row becomes lower.
 */
export function listHeights(
  { repeats, cells }: TemplatePlan,
  facts: TemplateFacts,
): readonly RowHeight[] {
  const { placesOf } = templateRows(repeats);
  const byPlace = new Map<number, TemplatePlan["cells"][number][]>();
  for (const cell of cells) byPlace.set(cell.row, [...(byPlace.get(cell.row) ?? []), cell]);
  return repeats.flatMap(({ row }) => {
    const before = facts.rows.get(row)?.height ?? facts.standardHeight;
    return placesOf(row).flatMap((place, index) => {
      const lines = (byPlace.get(place) ?? []).map((cell) => linesOf(cell, row, facts));
      const needed = Math.max(1, ...lines);
      const height = needed > 1 && before > 0 ? Math.max(before, rowHeight(needed)) : before;
      const comesWithIt = index === 0 ? before : facts.standardHeight;
      return height === comesWithIt ? [] : [{ row: place, height }];
    });
  });
}

function linesOf(
  { column, content }: TemplatePlan["cells"][number],
  row: number,
  { rows, widths, mergedAreas }: TemplateFacts,
): number {
  if (content.kind !== "text" || rows.get(row)?.cells.get(column)?.wraps !== true) return 1;
  const merged = mergedAreas.find(({ top, left }) => top === row && left === column);
  let width = 0;
  for (let each = column; each <= (merged?.right ?? column); each += 1) {
    width += widths.get(each) ?? 0;
  }
  return wrappedLines(content.text, width);
}
