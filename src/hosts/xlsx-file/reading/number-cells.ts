import { literalBytes, standsAt } from "../package/byte-literals";

const code = (character: string): number => character.charCodeAt(0);

const [CELL, STYLE, SHARED] = [
  literalBytes('<c r="'),
  literalBytes(' s="'),
  literalBytes(' t="s"'),
];
const [EMPTY, VALUE, END] = [literalBytes("/>"), literalBytes("><v>"), literalBytes("</v></c>")];
const [DIGIT_0, DIGIT_9, LETTER_A, LETTER_Z] = [code("0"), code("9"), code("A"), code("Z")];
const [QUOTE, POINT, MINUS, SPACE] = [code('"'), code("."), code("-"), code(" ")];
const LETTERS = 26;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
/** Whole numbers and powers of ten up to here are exact, so that one division rounds as reading the digits does. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

const isDigit = (byte: number): boolean => byte >= DIGIT_0 && byte <= DIGIT_9;

function behindDigits(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isDigit(bytes[end] ?? 0)) end += 1;
  return end;
}

/** The whole number that the digits between two positions make. */
function integerOf(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + (bytes[at] ?? 0) - DIGIT_0;
  return number;
}

/** A whole number followed by the decimals between two positions. */
function decimalOf(bytes: Uint8Array, whole: number, from: number, to: number): number {
  const power = POWERS[to - from] ?? 1;
  return (whole * power + integerOf(bytes, from, to)) / power;
}

/** A cell that holds nothing but a number, the position of a shared string or a style. */
export type NumberCell = {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: "n" | "s";
  /** Null for a cell with a style alone. */
  readonly number: number | null;
};

/**
 * Nine cells of ten are of that kind and written alike. They are read straight from the bytes: making texts of them first
 * takes as long as everything else together. The reader itself holds what the cell read last has.
 */
export class NumberCellReader implements NumberCell {
  row = 0;
  column = 0;
  style = 0;
  type: "n" | "s" = "n";
  number: number | null = null;

  /** Reads the cell that begins at a position and returns the position behind it; -1 for any other cell, or half of one. */
  read(bytes: Uint8Array, at: number): number {
    if (!standsAt(bytes, at, CELL)) return -1;
    const behindStyle = this.#readStyle(bytes, this.#readPlace(bytes, at + CELL.length));
    if (behindStyle < 0) return -1;
    this.type = bytes[behindStyle] === SPACE && standsAt(bytes, behindStyle, SHARED) ? "s" : "n";
    const behindTag = this.type === "s" ? behindStyle + SHARED.length : behindStyle;
    this.number = null;
    if (!standsAt(bytes, behindTag, VALUE)) {
      return standsAt(bytes, behindTag, EMPTY) ? behindTag + EMPTY.length : -1;
    }
    const behindNumber = this.#readNumber(bytes, behindTag + VALUE.length);
    return behindNumber >= 0 && standsAt(bytes, behindNumber, END) ? behindNumber + END.length : -1;
  }

  /** Reads `B12"`. */
  #readPlace(bytes: Uint8Array, start: number): number {
    let at = start;
    let column = 0;
    for (let byte = bytes[at] ?? 0; byte >= LETTER_A && byte <= LETTER_Z; byte = bytes[at] ?? 0) {
      column = column * LETTERS + byte - LETTER_A + 1;
      at += 1;
    }
    const end = behindDigits(bytes, at);
    this.row = integerOf(bytes, at, end);
    this.column = column;
    const isPlace = column >= 1 && column <= LAST_COLUMN && this.row <= LAST_ROW;
    const isRow = end > at && bytes[at] !== DIGIT_0;
    return isPlace && isRow && bytes[end] === QUOTE ? end + 1 : -1;
  }

  /** Reads ` s="3"` if it stands here. */
  #readStyle(bytes: Uint8Array, at: number): number {
    this.style = 0;
    if (at < 0 || !standsAt(bytes, at, STYLE)) return at;
    const start = at + STYLE.length;
    const end = behindDigits(bytes, start);
    this.style = integerOf(bytes, start, end);
    return end > start && end - start < MOST_DIGITS && bytes[end] === QUOTE ? end + 1 : -1;
  }

  #readNumber(bytes: Uint8Array, at: number): number {
    const start = bytes[at] === MINUS ? at + 1 : at;
    const point = behindDigits(bytes, start);
    const hasPoint = bytes[point] === POINT;
    const end = hasPoint ? behindDigits(bytes, point + 1) : point;
    const places = hasPoint ? end - point - 1 : 0;
    if (point === start || (hasPoint && places === 0)) return -1;
    if (point - start + places > MOST_DIGITS) return -1;
    const whole = integerOf(bytes, start, point);
    const sign = start > at ? -1 : 1;
    this.number = sign * (hasPoint ? decimalOf(bytes, whole, point + 1, end) : whole);
    return end;
  }
}
