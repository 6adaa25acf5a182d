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

const UNITS = 1 << 16;
/** 0 is for a unit that was not asked for yet. */
const KINDS = { narrow: 1, wide: 2 } as const;
/** The kinds of UTF-16 units, as far as they were asked for: a report asks for hundreds of thousands. */
const knownKinds = new Uint8Array(UNITS);

const kindOf = (unit: number): number =>
  (knownKinds[unit] ||= WIDE.test(String.fromCharCode(unit)) ? KINDS.wide : KINDS.narrow);

/** The second half of a character outside the basic plane, all of which are narrow. */
const isSecondHalf = (line: string, at: number): boolean =>
  (line.charCodeAt(at) & 0xfc00) === 0xdc00 && (line.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** How wide a single line is. */
export function textWidth(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (kindOf(line.charCodeAt(at)) === KINDS.wide) width += FULL_WIDTH;
    else if (!isSecondHalf(line, at)) width += 1;
  }
  return width;
}

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
