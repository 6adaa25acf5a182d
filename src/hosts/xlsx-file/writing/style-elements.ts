import {
  FONT_NAME,
  type AlignmentLook,
  type BorderLook,
  type CellLook,
  type Edge,
  type FontLook,
  type PatternLook,
} from "../../role-styles";
import { xmlNode, type XmlNode } from "./xml-node";

/** ST_FontFamily and charset of Yu Gothic. */
const FONT = { name: FONT_NAME, family: 3, charset: 128 };
const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];

const val = (local: string, value: string | number): XmlNode => xmlNode(local, { val: value });
const colorNode = (local: string, color: string): XmlNode => xmlNode(local, { rgb: `FF${color}` });

/** The elements below are in the order and the form in which Excel saves them, so that they are found again. */
export function fontNode({ size, bold, underlined, color }: FontLook): XmlNode {
  return xmlNode("font", {}, [
    ...(bold ? [xmlNode("b")] : []),
    ...(underlined ? [xmlNode("u")] : []),
    val("sz", size),
    ...(color ? [colorNode("color", color)] : []),
    val("name", FONT.name),
    val("family", FONT.family),
    val("charset", FONT.charset),
  ]);
}

/** A fill of one colour, or of a pattern over it; the first two fills of a workbook are fixed by Excel: none, and dots. */
export function fillNode(color: string, pattern?: PatternLook): XmlNode {
  const colors = pattern
    ? [colorNode("fgColor", pattern.color), colorNode("bgColor", color)]
    : [colorNode("fgColor", color), xmlNode("bgColor", { indexed: 64 })];
  const patternType = pattern?.kind ?? "solid";
  return xmlNode("fill", {}, [xmlNode("patternFill", { patternType }, colors)]);
}

/** A pattern of no colour, such as `none` and `gray125`. */
export const patternFillNode = (patternType: string): XmlNode =>
  xmlNode("fill", {}, [xmlNode("patternFill", { patternType })]);

/** A border, without lines where the look has none. */
export function borderNode(look: BorderLook): XmlNode {
  const edges = EDGES.map((edge) => {
    const line = look[edge];
    return line
      ? xmlNode(edge, { style: line.style }, [colorNode("color", line.color)])
      : xmlNode(edge);
  });
  return xmlNode("border", {}, [...edges, xmlNode("diagonal")]);
}

/** The places of a format's parts in their collections. */
export type FormatParts = {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
};

/** A cell format; `xfId` is the named style it builds on, null where the workbook has none. */
export function formatNode(
  { numFmtId, fontId, fillId, borderId }: FormatParts,
  xfId: number | null,
  alignment: AlignmentLook | null,
): XmlNode {
  return xmlNode(
    "xf",
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId,
      applyNumberFormat: numFmtId !== 0,
      applyFont: fontId !== 0,
      applyFill: fillId !== 0,
      applyBorder: borderId !== 0,
      applyAlignment: alignment !== null,
    },
    alignment ? [alignmentNode(alignment)] : [],
  );
}

/** Bottom is where cells put their content unless told otherwise, so Excel does not save it. */
const alignmentNode = ({ horizontal, vertical, wraps }: AlignmentLook): XmlNode =>
  xmlNode("alignment", {
    horizontal,
    vertical: vertical === "bottom" ? null : vertical,
    wrapText: wraps,
  });

/**
 * What a look changes about a cell as long as a condition holds (CT_Dxf): weight, colour of the font and fill. All are
 * said outright, or the cell would keep what it has under another verdict; a solid fill has its colour in `bgColor` here.
 */
export function differenceNode({ font, fill }: CellLook): XmlNode {
  const color =
    font.color === null ? xmlNode("color", { auto: 1 }) : colorNode("color", font.color);
  const pattern =
    fill === null
      ? xmlNode("patternFill", { patternType: "none" })
      : xmlNode("patternFill", {}, [colorNode("bgColor", fill)]);
  return xmlNode("dxf", {}, [
    xmlNode("font", {}, [font.bold ? xmlNode("b") : val("b", 0), val("i", 0), color]),
    xmlNode("fill", {}, [pattern]),
  ]);
}
