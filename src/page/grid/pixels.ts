import type { SheetAppearance } from "../../hosts/xlsx-file/reading/appearance";

/** A half-width digit of the standard fonts of Japanese Excel (11 points) on screen. */
const PIXELS_PER_DIGIT = 8;
const PIXELS_PER_POINT = 96 / 72;

/** The width of a column on screen, in pixels. */
export function columnPixels(appearance: SheetAppearance, column: number): number {
  const own = appearance.columnWidths.find(({ from, to }) => from <= column && column <= to);
  return Math.round((own?.width ?? appearance.defaultColumnWidth) * PIXELS_PER_DIGIT);
}

/** Points as pixels on screen. */
export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
