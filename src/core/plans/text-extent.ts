/** Widths are in half-width digits of the sheet's font. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6①-⓿▀-◿☀-⛿―‥…→←↑↓]/u;

/** A full-width character of the 10-point text against a digit of the 11-point standard font that columns count in. */
const FULL_WIDTH = 1.85;

/** Space that a cell keeps free at its two sides. */
const CELL_PADDING = 1.5;
const LINE_HEIGHT_IN_POINTS = 15;
const ROW_PADDING_IN_POINTS = 4;

/** Excel allows no higher row. */
const HIGHEST_ROW_IN_POINTS = 409;

/** How many lines of text the highest row shows. */
export const MOST_LINES = Math.floor(
  (HIGHEST_ROW_IN_POINTS - ROW_PADDING_IN_POINTS) / LINE_HEIGHT_IN_POINTS,
);

/** How wide a single line is. */
export const textWidth = (line: string): number =>
  [...line].reduce((width, character) => width + (WIDE.test(character) ? FULL_WIDTH : 1), 0);

/** How many lines a text takes in a column of the given width when it is wrapped. */
export function wrappedLines(text: string, columnWidth: number): number {
  const room = Math.max(columnWidth - CELL_PADDING, 1);
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** The height in points of a row whose fullest cell has so many lines. */
export const rowHeight = (lines: number): number =>
  Math.min(lines * LINE_HEIGHT_IN_POINTS + ROW_PADDING_IN_POINTS, HIGHEST_ROW_IN_POINTS);
