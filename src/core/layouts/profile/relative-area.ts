import type { LogicalGrid, LogicalCell, MergedArea } from "../../workbook";
import type { RelativeArea } from "./profile";
import { shapeWords } from "./sheet-shape";

/** The places of a relative area on a sheet, one for each cell with the anchor's words; none where the text is missing. */
export function resolveArea(grid: LogicalGrid, area: RelativeArea): readonly MergedArea[] {
  const words = shapeWords(area.anchor);
  const anchors = grid.filled.filter(({ text }) => shapeWords(text) === words);
  return areasFrom(anchors, area, grid.rowCount);
}

/** The places of a relative area, seen from the cells that have its anchor's words. */
export const areasFrom = (
  anchors: readonly LogicalCell[],
  { top, left, bottom, right }: RelativeArea,
  rowCount: number,
): readonly MergedArea[] =>
  anchors.map((cell) => ({
    top: cell.top + top,
    left: cell.left + left,
    bottom: bottom === null ? rowCount : cell.top + bottom,
    right: cell.left + right,
  }));

/**
 * Says an area by its distance from a text near it that all sheets of the shape have: the nearest text cell above it or
 * to its left that is no figure, and stands once on the sheet; null where there is none.
 */
export const relativeArea = (
  grid: LogicalGrid,
  area: MergedArea,
  isShared: (text: string) => boolean,
): RelativeArea | null => fromNearest(anchorsOn(grid, isShared), area);

/** The texts of a sheet that an area can be told by: shared by all sheets of the shape, and once on this one. */
export function anchorsOn(
  { filled }: LogicalGrid,
  isShared: (text: string) => boolean,
): readonly LogicalCell[] {
  const count = new Map<string, number>();
  for (const { text } of filled) {
    const words = shapeWords(text);
    count.set(words, (count.get(words) ?? 0) + 1);
  }
  return filled.filter(
    ({ text }) => shapeWords(text) !== "" && count.get(shapeWords(text)) === 1 && isShared(text),
  );
}

/** An area by its distance from the nearest of these texts that is not right below it; null where there is none. */
export function fromNearest(
  anchors: readonly LogicalCell[],
  area: MergedArea,
): RelativeArea | null {
  let nearest: LogicalCell | null = null;
  let least = Infinity;
  for (const anchor of anchors) {
    const { top, left } = anchor;
    const distance = Math.abs(top - area.top) + Math.abs(left - area.left);
    if (distance >= least || (top > area.top && left > area.left)) continue;
    nearest = anchor;
    least = distance;
  }
  return nearest
    ? {
        anchor: nearest.text,
        top: area.top - nearest.top,
        left: area.left - nearest.left,
        bottom: area.bottom - nearest.top,
        right: area.right - nearest.left,
      }
    : null;
}
