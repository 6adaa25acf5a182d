import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { Color } from "../../model/cell-format";
import type { ChartFont, ChartLine } from "../../model/chart";

const EMU_PER_POINT = 12_700;

/** An element of a chart that has nothing but a value. */
export const val = (local: string, value: string | number): XmlNode =>
  xmlNode(`c:${local}`, { val: value });

/** A fill of one colour; nothing where Excel chooses. */
export const fillNodes = (color: Color): XmlNode[] =>
  color === null
    ? []
    : [xmlNode("a:solidFill", {}, [xmlNode("a:srgbClr", { val: color.slice(1) })])];

/** An outline; nothing where Excel chooses. */
export function lineNodes({ color, weight }: ChartLine): XmlNode[] {
  if (color === null && weight === null) return [];
  const w = weight === null ? null : Math.round(weight * EMU_PER_POINT);
  return [xmlNode("a:ln", { w }, fillNodes(color))];
}

/** Properties of characters; sizes are in hundredths of a point. */
export const textProperties = (local: string, { size, bold, color, name }: ChartFont): XmlNode =>
  xmlNode(
    `a:${local}`,
    { sz: size === null ? null : Math.round(size * 100), b: bold === null ? null : bold ? 1 : 0 },
    [
      ...fillNodes(color),
      ...(name === null
        ? []
        : [xmlNode("a:latin", { typeface: name }), xmlNode("a:ea", { typeface: name })]),
    ],
  );

/** The font of a piece of a chart; nothing where it is the chart's own. */
export function textNodes(font: ChartFont): XmlNode[] {
  if (Object.values(font).every((value) => value === null)) return [];
  const paragraph = xmlNode("a:p", {}, [xmlNode("a:pPr", {}, [textProperties("defRPr", font)])]);
  return [xmlNode("c:txPr", {}, [xmlNode("a:bodyPr"), paragraph])];
}
