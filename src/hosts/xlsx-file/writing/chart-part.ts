import { CHART_LOOK, FONT_NAME } from "../../role-styles";
import { encodeDrawingText } from "./cell-text";
import { axisNodes } from "./chart-axes";
import { cellTexts, figures, type CellNumbers, type CellTexts } from "./chart-data";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import { writeXmlDocument, xmlNode, type XmlNode } from "./xml-node";

/** A chart of horizontal bars with the series stacked in them, with the cells that it shows. */
export type ChartContent = {
  readonly title: string;
  readonly categories: CellTexts;
  readonly series: readonly ChartSeries[];
};

/** `fill` is RRGGBB, or null for bars that are only outlined. */
export type ChartSeries = {
  readonly name: string;
  readonly values: CellNumbers;
  readonly fill: string | null;
};

const THIN_LINE = 9525;

const val = (local: string, value: string | number): XmlNode =>
  xmlNode(`c:${local}`, { val: value });

const solid = (color: string): XmlNode =>
  xmlNode("a:solidFill", {}, [xmlNode("a:srgbClr", { val: color })]);

const shape = (fill: string | null, line: string): XmlNode =>
  xmlNode("c:spPr", {}, [
    fill === null ? xmlNode("a:noFill") : solid(fill),
    xmlNode("a:ln", { w: THIN_LINE }, [solid(line)]),
  ]);

/** Character properties; sizes are in hundredths of a point. */
const characters = (local: string, points: number, bold: boolean): XmlNode =>
  xmlNode(`a:${local}`, { sz: points * 100, b: bold ? 1 : 0 }, [
    solid("000000"),
    xmlNode("a:latin", { typeface: FONT_NAME }),
    xmlNode("a:ea", { typeface: FONT_NAME }),
  ]);

function titleNode(title: string): XmlNode {
  const run = xmlNode("a:r", {}, [
    characters("rPr", CHART_LOOK.titleSize, true),
    xmlNode("a:t", {}, [encodeDrawingText(title)]),
  ]);
  const rich = xmlNode("c:rich", {}, [xmlNode("a:bodyPr"), xmlNode("a:p", {}, [run])]);
  return xmlNode("c:title", {}, [xmlNode("c:tx", {}, [rich]), val("overlay", 0)]);
}

const labelsNode = (): XmlNode =>
  xmlNode("c:dLbls", {}, [
    xmlNode("c:numFmt", { formatCode: CHART_LOOK.labelFormat, sourceLinked: 0 }),
    val("dLblPos", "ctr"),
    val("showLegendKey", 0),
    val("showVal", 1),
    val("showCatName", 0),
    val("showSerName", 0),
    val("showPercent", 0),
    val("showBubbleSize", 0),
  ]);

const seriesNode = (
  { name, values, fill }: ChartSeries,
  index: number,
  categories: CellTexts,
): XmlNode =>
  xmlNode("c:ser", {}, [
    val("idx", index),
    val("order", index),
    xmlNode("c:tx", {}, [xmlNode("c:v", {}, [encodeDrawingText(name)])]),
    shape(fill, CHART_LOOK.outline),
    val("invertIfNegative", 0),
    labelsNode(),
    xmlNode("c:cat", {}, [cellTexts(categories)]),
    xmlNode("c:val", {}, [figures(values)]),
  ]);

function plotNode({ categories, series }: ChartContent): XmlNode {
  const axes = axisNodes();
  const bars = xmlNode("c:barChart", {}, [
    val("barDir", "bar"),
    val("grouping", "stacked"),
    val("varyColors", 0),
    ...series.map((one, index) => seriesNode(one, index, categories)),
    val("gapWidth", CHART_LOOK.gap),
    val("overlap", 100),
    ...axes.ids.map((id) => val("axId", id)),
  ]);
  return xmlNode("c:plotArea", {}, [xmlNode("c:layout"), bars, ...axes.nodes]);
}

const textNode = (): XmlNode =>
  xmlNode("c:txPr", {}, [
    xmlNode("a:bodyPr"),
    xmlNode("a:p", {}, [xmlNode("a:pPr", {}, [characters("defRPr", CHART_LOOK.textSize, false)])]),
  ]);

/** Writes a chart (ECMA-376 part 1, 21.2: the order of all children is fixed). */
export function chartXml(content: ChartContent, { chart, drawing }: SpreadsheetNamespaces): string {
  const root = xmlNode("c:chartSpace", { "xmlns:c": chart, "xmlns:a": drawing }, [
    val("roundedCorners", 0),
    xmlNode("c:chart", {}, [
      titleNode(content.title),
      val("autoTitleDeleted", 0),
      plotNode(content),
      xmlNode("c:legend", {}, [val("legendPos", "b"), val("overlay", 0)]),
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ]),
    shape("FFFFFF", CHART_LOOK.frame),
    textNode(),
  ]);
  return writeXmlDocument(root);
}
