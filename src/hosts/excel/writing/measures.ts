/** A half-width digit of the fonts that Japanese Excel starts with (Yu Gothic and MS P Gothic, 11 points) at 96 dots per inch. */
const PIXELS_PER_DIGIT = 8;
/** What Excel adds on both sides of a column's text. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409.5;

/** The width of a column in points, as Office.js takes it, from a width in half-width digits. */
export const columnWidthInPoints = (digits: number): number =>
  (Math.min(digits, WIDEST_COLUMN) * PIXELS_PER_DIGIT + PADDING_PIXELS) * POINTS_PER_PIXEL;

/** The width of a column in half-width digits, from one in points as Office.js tells it. */
export const columnWidthInDigits = (points: number): number =>
  Math.max(0, (points / POINTS_PER_PIXEL - PADDING_PIXELS) / PIXELS_PER_DIGIT);

/** A row's height in points, no higher than Excel takes it. */
export const rowHeightInPoints = (points: number): number => Math.min(points, HIGHEST_ROW);
