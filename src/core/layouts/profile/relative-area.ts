import type { LogicalGrid, LogicalCell, MergedArea } from "../../workbook";
import type { RelativeArea } from "./profile";
import { shapeWords } from "./sheet-shape";

/** The places of a relative area on a sheet, one for each cell with the anchor's words; none where the text is missing. */
export function resolveArea(
  { filled, rowCount }: LogicalGrid,
  { anchor, top, left, bottom, right }: RelativeArea,
): readonly MergedArea[] {
  const words = shapeWords(anchor);
  return filled
    .filter(({ text }) => shapeWords(text) === words)
    .map((cell) => ({
      top: cell.top + top,
      left: cell.left + left,
      bottom: bottom === null ? rowCount : cell.top + bottom,
      right: cell.left + right,
    }));
}

/**
 * Says an area by its distance from a text near it that all sheets of the shape have: the nearest text cell above it or
 * to its left that is no figure, and stands once on the sheet; null where there is none.
 */
export function relativeArea(
  { filled }: LogicalGrid,
  area: MergedArea,
  isShared: (text: string) => boolean,
): RelativeArea | null {
  const count = new Map<string, number>();
  for (const { text } of filled) {
    const words = shapeWords(text);
    count.set(words, (count.get(words) ?? 0) + 1);
  }
  const candidates = filled.filter(
    ({ text, top, left }) =>
      shapeWords(text) !== "" &&
      count.get(shapeWords(text)) === 1 &&
      isShared(text) &&
      (top <= area.top || left <= area.left),
  );
  const distance = ({ top, left }: LogicalCell): number =>
    Math.abs(top - area.top) + Math.abs(left - area.left);
  const [nearest] = [...candidates].sort((one, other) => distance(one) - distance(other));
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
