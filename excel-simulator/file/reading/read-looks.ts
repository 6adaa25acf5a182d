import { childOf, type XmlElement } from "../../../src/hosts/xlsx-file/writing/xml-part";
import {
  HORIZONTAL_ALIGNMENTS,
  NO_FILL,
  PLAIN_ALIGNMENT,
  READING_ORDERS,
  STANDARD_FONT,
  UNDERLINES,
  VERTICAL_ALIGNMENTS,
  type Alignment,
  type Borders,
  type Color,
  type Edge,
  type Fill,
  type Font,
  type Line,
} from "../../model/cell-format";
import {
  fileWordOfHorizontal,
  fileWordOfUnderline,
  fileWordOfVertical,
  LINE_WORDS,
  PATTERN_WORDS,
} from "../style-words";
import { flagOf, numberOf, textOf } from "./attributes";

/** The colour that an element means, as `#RRGGBB`; null for the automatic one or where the element is missing. */
export type ColorOf = (element: XmlElement | undefined) => Color;

/** The font of a `font` element (CT_Font, ECMA-376 part 1, 18.8.22). */
export function readFont(element: XmlElement, colorOf: ColorOf): Font {
  const isOn = (name: string): boolean => {
    const child = childOf(element, name);
    return child !== undefined && flagOf(child, "val", true);
  };
  const underline = childOf(element, "u");
  const word = underline ? (textOf(underline, "val") ?? "single") : "none";
  const place = textOf(childOf(element, "vertAlign"), "val");
  return {
    name: textOf(childOf(element, "name"), "val") ?? STANDARD_FONT.name,
    size: numberOf(childOf(element, "sz"), "val", STANDARD_FONT.size),
    bold: isOn("b"),
    italic: isOn("i"),
    strikethrough: isOn("strike"),
    subscript: place === "subscript",
    superscript: place === "superscript",
    underline: UNDERLINES.find((name) => fileWordOfUnderline(name) === word) ?? "None",
    color: colorOf(childOf(element, "color")),
  };
}

/** The fill of a `fill` element (CT_Fill, 18.8.20). */
export function readFill(element: XmlElement, colorOf: ColorOf): Fill {
  const gradient = childOf(element, "gradientFill");
  if (gradient) return readGradient(gradient, colorOf);
  const patternFill = childOf(element, "patternFill");
  const word = textOf(patternFill, "patternType") ?? "none";
  const pattern = PATTERN_WORDS.find(([fileWord]) => fileWord === word)?.[1] ?? "None";
  if (!patternFill || pattern === "None") return NO_FILL;
  const front = colorOf(childOf(patternFill, "fgColor"));
  if (pattern === "Solid") return { ...NO_FILL, pattern, color: front };
  const back = colorOf(childOf(patternFill, "bgColor"));
  return { pattern, color: back, patternColor: front, gradient: null };
}

function readGradient(element: XmlElement, colorOf: ColorOf): Fill {
  const { type, ...attributes } = Object.fromEntries(
    element.attributes.map(({ local, value }) => [local, value]),
  );
  const stops = element.children.map((stop) => ({
    position: numberOf(stop, "position", 0),
    color: colorOf(childOf(stop, "color")),
  }));
  return {
    pattern: type === "path" ? "RectangularGradient" : "LinearGradient",
    color: stops[0]?.color ?? null,
    patternColor: null,
    gradient: { attributes, stops },
  };
}

function readLine(element: XmlElement | undefined, colorOf: ColorOf): Line | null {
  const word = LINE_WORDS.find(([fileWord]) => fileWord === textOf(element, "style"));
  if (!element || !word) return null;
  return { style: word[1], weight: word[2], color: colorOf(childOf(element, "color")) };
}

/** The lines of a `border` element (CT_Border, 18.8.4); strict packages name edges by the direction of writing. */
export function readBorders(element: XmlElement, colorOf: ColorOf): Borders {
  const lineOf = (...names: readonly string[]): Line | null =>
    readLine(names.map((name) => childOf(element, name)).find(Boolean), colorOf);
  const diagonal = lineOf("diagonal");
  const lines: readonly (readonly [Edge, Line | null])[] = [
    ["left", lineOf("left", "start")],
    ["right", lineOf("right", "end")],
    ["top", lineOf("top")],
    ["bottom", lineOf("bottom")],
    ["diagonalUp", flagOf(element, "diagonalUp") ? diagonal : null],
    ["diagonalDown", flagOf(element, "diagonalDown") ? diagonal : null],
  ];
  return Object.fromEntries(lines.filter(([, line]) => line !== null));
}

/** Files count rotations below the line from 90 on, and write 255 for text from top to bottom. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The alignment of an `alignment` element (CT_CellAlignment, 18.8.1). */
export function readAlignment(element: XmlElement | undefined): Alignment {
  const horizontal = textOf(element, "horizontal");
  const vertical = textOf(element, "vertical");
  return {
    horizontal:
      HORIZONTAL_ALIGNMENTS.find((name) => fileWordOfHorizontal(name) === horizontal) ??
      PLAIN_ALIGNMENT.horizontal,
    vertical:
      VERTICAL_ALIGNMENTS.find((name) => fileWordOfVertical(name) === vertical) ??
      PLAIN_ALIGNMENT.vertical,
    wrapText: flagOf(element, "wrapText"),
    shrinkToFit: flagOf(element, "shrinkToFit"),
    indentLevel: numberOf(element, "indent", 0),
    textOrientation: orientationOf(numberOf(element, "textRotation", 0)),
    readingOrder: READING_ORDERS[numberOf(element, "readingOrder", 0)] ?? "Context",
  };
}
