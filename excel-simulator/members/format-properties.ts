import {
  FILL_PATTERNS,
  HORIZONTAL_ALIGNMENTS,
  NO_FILL,
  READING_ORDERS,
  UNDERLINES,
  VERTICAL_ALIGNMENTS,
  type Alignment,
  type CellFormat,
  type Fill,
  type Font,
} from "../model/cell-format";
import { ExcelError } from "../protocol/excel-error";
import type { JsonValue } from "../protocol/json";
import type { ApiSet } from "../protocol/members";
import { givenColor, givenFlag, givenNumber, givenText, givenWord } from "./given-values";

/** One property of the look of a cell: how Office.js tells it, and the look once it is set. */
export type FormatProperty = {
  readonly since: ApiSet;
  get(format: CellFormat): JsonValue;
  set?(format: CellFormat, value: JsonValue): CellFormat;
};

export type FormatProperties = Readonly<Record<string, FormatProperty>>;

const LARGEST_FONT = 409;
const MOST_INDENT = 250;
const BLACK = "#000000";
const WHITE = "#FFFFFF";
const VERTICAL_TEXT = 180;

const withFill = (format: CellFormat, fill: Fill): CellFormat => ({ ...format, fill });

const withFont = (format: CellFormat, change: Partial<Font>): CellFormat => ({
  ...format,
  font: { ...format.font, ...change },
});

const withAlignment = (format: CellFormat, change: Partial<Alignment>): CellFormat => ({
  ...format,
  alignment: { ...format.alignment, ...change },
});

function withPattern(format: CellFormat, value: JsonValue): CellFormat {
  const pattern = givenWord(value, FILL_PATTERNS);
  if (pattern === "None") return withFill(format, NO_FILL);
  if (pattern === "LinearGradient" || pattern === "RectangularGradient") {
    throw new ExcelError("InvalidArgument", "gradients cannot be set");
  }
  return withFill(format, { ...format.fill, pattern, gradient: null });
}

/** No fill reads as white without a tint (office-js issues 4900 and 6218); setting a colour makes the fill solid. */
export const FILL_PROPERTIES: FormatProperties = {
  color: {
    since: "1.1",
    get: ({ fill }) => fill.color ?? WHITE,
    set: (format, value) =>
      withFill(format, { ...NO_FILL, pattern: "Solid", color: givenColor(value) }),
  },
  pattern: { since: "1.9", get: ({ fill }) => fill.pattern, set: withPattern },
  patternColor: {
    since: "1.9",
    get: ({ fill }) =>
      fill.pattern === "None" || fill.pattern === "Solid" ? "" : (fill.patternColor ?? BLACK),
    set: (format, value) => withFill(format, { ...format.fill, patternColor: givenColor(value) }),
  },
  tintAndShade: { since: "1.9", get: ({ fill }) => (fill.pattern === "None" ? null : 0) },
};

function fontFlag(
  name: "bold" | "italic" | "strikethrough" | "subscript" | "superscript",
  since: ApiSet,
): FormatProperty {
  return {
    since,
    get: ({ font }) => font[name],
    set: (format, value) => withFont(format, { [name]: givenFlag(value) }),
  };
}

export const FONT_PROPERTIES: FormatProperties = {
  name: {
    since: "1.1",
    get: ({ font }) => font.name,
    set: (format, value) => withFont(format, { name: givenText(value) }),
  },
  size: {
    since: "1.1",
    get: ({ font }) => font.size,
    set: (format, value) => withFont(format, { size: givenNumber(value, 1, LARGEST_FONT) }),
  },
  color: {
    since: "1.1",
    get: ({ font }) => font.color ?? BLACK,
    set: (format, value) => withFont(format, { color: givenColor(value) }),
  },
  underline: {
    since: "1.1",
    get: ({ font }) => font.underline,
    set: (format, value) => withFont(format, { underline: givenWord(value, UNDERLINES) }),
  },
  bold: fontFlag("bold", "1.1"),
  italic: fontFlag("italic", "1.1"),
  strikethrough: fontFlag("strikethrough", "1.9"),
  subscript: fontFlag("subscript", "1.9"),
  superscript: fontFlag("superscript", "1.9"),
};

export const ALIGNMENT_PROPERTIES: FormatProperties = {
  horizontalAlignment: {
    since: "1.1",
    get: ({ alignment }) => alignment.horizontal,
    set: (format, value) =>
      withAlignment(format, { horizontal: givenWord(value, HORIZONTAL_ALIGNMENTS) }),
  },
  verticalAlignment: {
    since: "1.1",
    get: ({ alignment }) => alignment.vertical,
    set: (format, value) =>
      withAlignment(format, { vertical: givenWord(value, VERTICAL_ALIGNMENTS) }),
  },
  wrapText: {
    since: "1.1",
    get: ({ alignment }) => alignment.wrapText,
    set: (format, value) => withAlignment(format, { wrapText: givenFlag(value) }),
  },
  shrinkToFit: {
    since: "1.9",
    get: ({ alignment }) => alignment.shrinkToFit,
    set: (format, value) => withAlignment(format, { shrinkToFit: givenFlag(value) }),
  },
  indentLevel: {
    since: "1.9",
    get: ({ alignment }) => alignment.indentLevel,
    set: (format, value) =>
      withAlignment(format, { indentLevel: givenNumber(value, 0, MOST_INDENT) }),
  },
  textOrientation: {
    since: "1.7",
    get: ({ alignment }) => alignment.textOrientation,
    set: (format, value) =>
      withAlignment(format, {
        textOrientation: value === VERTICAL_TEXT ? VERTICAL_TEXT : givenNumber(value, -90, 90),
      }),
  },
  readingOrder: {
    since: "1.9",
    get: ({ alignment }) => alignment.readingOrder,
    set: (format, value) =>
      withAlignment(format, { readingOrder: givenWord(value, READING_ORDERS) }),
  },
};

export const PROTECTION_PROPERTIES: FormatProperties = {
  locked: {
    since: "1.2",
    get: ({ locked }) => locked,
    set: (format, value) => ({ ...format, locked: givenFlag(value) }),
  },
  formulaHidden: {
    since: "1.2",
    get: ({ formulaHidden }) => formulaHidden,
    set: (format, value) => ({ ...format, formulaHidden: givenFlag(value) }),
  },
};
