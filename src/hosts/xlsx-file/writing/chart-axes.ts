import { CHART_LOOK } from "../../role-styles";
import { xmlNode, type XmlNode } from "./xml-node";

/** The two axes of a bar chart and the ids by which its bars refer to them. */
export type ChartAxes = { readonly ids: readonly number[]; readonly nodes: readonly XmlNode[] };

const CATEGORIES = 1;
const VALUES = 2;

const val = (local: string, value: string | number): XmlNode =>
  xmlNode(`c:${local}`, { val: value });

const scaling = (orientation: "minMax" | "maxMin", minimum: readonly XmlNode[] = []): XmlNode =>
  xmlNode("c:scaling", {}, [val("orientation", orientation), ...minimum]);

/** Categories run from top to bottom; the scale of values is left out, as every part of a bar says its number. */
export function axisNodes(): ChartAxes {
  const line = xmlNode("a:ln", {}, [
    xmlNode("a:solidFill", {}, [xmlNode("a:srgbClr", { val: CHART_LOOK.outline })]),
  ]);
  const categories = xmlNode("c:catAx", {}, [
    val("axId", CATEGORIES),
    scaling("maxMin"),
    val("delete", 0),
    val("axPos", "l"),
    xmlNode("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    xmlNode("c:spPr", {}, [line]),
    val("crossAx", VALUES),
    val("crosses", "autoZero"),
    val("auto", 0),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    val("noMultiLvlLbl", 1),
  ]);
  const values = xmlNode("c:valAx", {}, [
    val("axId", VALUES),
    scaling("minMax", [val("min", 0)]),
    val("delete", 1),
    val("axPos", "t"),
    xmlNode("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    val("crossAx", CATEGORIES),
    val("crosses", "autoZero"),
    val("crossBetween", "between"),
  ]);
  return { ids: [CATEGORIES, VALUES], nodes: [categories, values] };
}
