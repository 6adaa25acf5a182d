import type { Font } from "../model/cell-format";

const POINTS_PER_PIXEL = 0.75;
const PADDING_PIXELS = 5;
const STANDARD_DIGITS = 8;
const PIXELS_PER_STEP = 8;
const WIDE_FONTS = /游|ＭＳ|メイリオ|Yu|Meiryo/;
const USUAL_SIZE = 11;

/** The width of a digit in pixels at 96 dots per inch, as near as a name of a font tells it. */
function digitPixels({ name, size }: Font): number {
  return Math.max(1, Math.round(((WIDE_FONTS.test(name) ? 8 : 7) * size) / USUAL_SIZE));
}

/** Points of a column whose width a file gives in digits of the standard font (ECMA-376 part 1, 18.3.1.13). */
export function pointsOfWidth(width: number, font: Font): number {
  const digit = digitPixels(font);
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * POINTS_PER_PIXEL;
}

/** The width in a file that gives these points back, to the pixel. */
export function widthOfPoints(points: number, font: Font): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.ceil((pixels / digitPixels(font)) * 256) / 256;
}

/** Points of a column of a sheet whose file says nothing of widths: Excel rounds up to whole steps of 8 pixels. */
export function standardWidthInPoints(font: Font, digits = STANDARD_DIGITS): number {
  const pixels = digits * digitPixels(font) + PADDING_PIXELS;
  return Math.ceil(pixels / PIXELS_PER_STEP) * PIXELS_PER_STEP * POINTS_PER_PIXEL;
}
