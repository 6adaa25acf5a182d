import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import {
  PLAIN_ALIGNMENT,
  READING_ORDERS,
  type Alignment,
  type Borders,
  type Color,
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

/** A colour; nothing for the automatic one. */
export const colorNodes = (local: string, color: Color): XmlNode[] =>
  color === null ? [] : [xmlNode(local, { rgb: `FF${color.slice(1)}` })];

const when = (condition: boolean, node: XmlNode): XmlNode[] => (condition ? [node] : []);

/** A `font` element, in the order of CT_Font. */
export function fontNode(font: Font): XmlNode {
  const place = font.subscript ? "subscript" : "superscript";
  return xmlNode("font", {}, [
    ...when(font.bold, xmlNode("b")),
    ...when(font.italic, xmlNode("i")),
    ...when(font.strikethrough, xmlNode("strike")),
    ...when(font.underline !== "None", xmlNode("u", { val: fileWordOfUnderline(font.underline) })),
    ...when(font.subscript || font.superscript, xmlNode("vertAlign", { val: place })),
    xmlNode("sz", { val: font.size }),
    ...colorNodes("color", font.color),
    xmlNode("name", { val: font.name }),
  ]);
}

/** A `fill` element. */
export function fillNode(fill: Fill): XmlNode {
  if (fill.gradient) return xmlNode("fill", {}, [gradientNode(fill, fill.gradient)]);
  const word = PATTERN_WORDS.find(([, pattern]) => pattern === fill.pattern)?.[0] ?? "none";
  const isSolid = fill.pattern === "Solid";
  return xmlNode("fill", {}, [
    xmlNode("patternFill", { patternType: word }, [
      ...colorNodes("fgColor", isSolid ? fill.color : fill.patternColor),
      ...colorNodes("bgColor", isSolid ? null : fill.color),
    ]),
  ]);
}

function gradientNode(
  { pattern }: Fill,
  { attributes, stops }: NonNullable<Fill["gradient"]>,
): XmlNode {
  return xmlNode(
    "gradientFill",
    { type: pattern === "RectangularGradient" ? "path" : null, ...attributes },
    stops.map(({ position, color }) => xmlNode("stop", { position }, colorNodes("color", color))),
  );
}

function lineNode(local: string, line: Line | undefined): XmlNode {
  if (!line) return xmlNode(local);
  const exact = LINE_WORDS.find(
    ([, style, weight]) => style === line.style && weight === line.weight,
  );
  const near = exact ?? LINE_WORDS.find(([, style]) => style === line.style);
  return xmlNode(local, { style: near?.[0] ?? "thin" }, colorNodes("color", line.color));
}

/** A `border` element, in the order of CT_Border. */
export const borderNode = (borders: Borders): XmlNode =>
  xmlNode(
    "border",
    {
      diagonalUp: borders.diagonalUp !== undefined,
      diagonalDown: borders.diagonalDown !== undefined,
    },
    [
      lineNode("left", borders.left),
      lineNode("right", borders.right),
      lineNode("top", borders.top),
      lineNode("bottom", borders.bottom),
      lineNode("diagonal", borders.diagonalUp ?? borders.diagonalDown),
    ],
  );

function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

const isPlain = (alignment: Alignment): boolean =>
  JSON.stringify(alignment) === JSON.stringify(PLAIN_ALIGNMENT);

/** An `alignment` element; nothing for the plain one. */
export function alignmentNodes(alignment: Alignment): XmlNode[] {
  if (isPlain(alignment)) return [];
  const { horizontal, vertical, textOrientation, readingOrder, indentLevel } = alignment;
  return [
    xmlNode("alignment", {
      horizontal: horizontal === "General" ? null : fileWordOfHorizontal(horizontal),
      vertical: vertical === "Bottom" ? null : fileWordOfVertical(vertical),
      textRotation: rotationOf(textOrientation) || null,
      wrapText: alignment.wrapText,
      indent: indentLevel || null,
      shrinkToFit: alignment.shrinkToFit,
      readingOrder: READING_ORDERS.indexOf(readingOrder) || null,
    }),
  ];
}
