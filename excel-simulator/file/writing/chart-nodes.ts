import { encodeDrawingText } from "../../../src/hosts/xlsx-file/writing/cell-text";
import { TRANSITIONAL } from "../../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { Chart, ChartAxis, ChartFont, ChartSeries } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { referencedNumbers, referencedTexts } from "./chart-references";
import { fillNodes, lineNodes, textNodes, textProperties, val } from "./chart-looks";

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
};

const flag = (local: string, value: boolean): XmlNode => val(local, value ? 1 : 0);

function titleNodes({ title }: Chart): XmlNode[] {
  if (!title.visible || title.text === "") return [];
  const run = xmlNode("a:r", {}, [
    textProperties("rPr", title.font),
    xmlNode("a:t", {}, [encodeDrawingText(title.text)]),
  ]);
  const rich = xmlNode("c:rich", {}, [xmlNode("a:bodyPr"), xmlNode("a:p", {}, [run])]);
  return [xmlNode("c:title", {}, [xmlNode("c:tx", {}, [rich]), val("overlay", 0)])];
}

function labelNodes({ hasDataLabels, labels }: ChartSeries): XmlNode[] {
  if (!hasDataLabels) return [];
  const position = LABEL_POSITIONS[labels.position ?? ""];
  return [
    xmlNode("c:dLbls", {}, [
      xmlNode("c:numFmt", {
        formatCode: labels.numberFormat,
        sourceLinked: labels.linkNumberFormat ? 1 : 0,
      }),
      ...textNodes(labels.font),
      ...(position === undefined ? [] : [val("dLblPos", position)]),
      val("showLegendKey", 0),
      flag("showVal", labels.showValue),
      flag("showCatName", labels.showCategoryName),
      flag("showSerName", labels.showSeriesName),
      val("showPercent", 0),
      val("showBubbleSize", 0),
    ]),
  ];
}

const seriesNode = (series: ChartSeries, index: number, sheet: Sheet): XmlNode =>
  xmlNode("c:ser", {}, [
    val("idx", index),
    val("order", index),
    xmlNode("c:tx", {}, [xmlNode("c:v", {}, [encodeDrawingText(series.name)])]),
    xmlNode("c:spPr", {}, [...fillNodes(series.fill), ...lineNodes(series.line)]),
    val("invertIfNegative", 0),
    ...labelNodes(series),
    ...referencedTexts("c:cat", series.categories, sheet),
    ...referencedNumbers("c:val", series.values, sheet),
  ]);

function axisNode(axis: ChartAxis, isOfCategories: boolean, isBar: boolean): XmlNode {
  const [id, other] = isOfCategories ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  return xmlNode(isOfCategories ? "c:catAx" : "c:valAx", {}, [
    val("axId", id),
    xmlNode("c:scaling", {}, [
      val("orientation", axis.reversePlotOrder ? "maxMin" : "minMax"),
      ...(axis.maximum === null ? [] : [val("max", axis.maximum)]),
      ...(axis.minimum === null ? [] : [val("min", axis.minimum)]),
    ]),
    flag("delete", !axis.visible),
    val("axPos", isOfCategories === isBar ? "l" : "b"),
    ...(axis.showMajorGridlines ? [xmlNode("c:majorGridlines")] : []),
    xmlNode("c:numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === null ? 1 : 0,
    }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    ...axisLook(axis),
    val("crossAx", other),
    val("crosses", "autoZero"),
    ...(isOfCategories ? [] : [val("crossBetween", "between")]),
  ]);
}

function axisLook({ line, font }: ChartAxis): XmlNode[] {
  const lines = lineNodes(line);
  return [...(lines.length > 0 ? [xmlNode("c:spPr", {}, lines)] : []), ...textNodes(font)];
}

function groupingOf(type: string): string {
  if (type.endsWith("100")) return "percentStacked";
  return type.endsWith("Stacked") ? "stacked" : "clustered";
}

function plotNode({ type, series, categoryAxis, valueAxis }: Chart, sheet: Sheet): XmlNode {
  const isBar = type.startsWith("Bar");
  const bars = xmlNode("c:barChart", {}, [
    val("barDir", isBar ? "bar" : "col"),
    val("grouping", groupingOf(type)),
    val("varyColors", 0),
    ...series.map((one, index) => seriesNode(one, index, sheet)),
    val("gapWidth", series[0]?.gapWidth ?? 150),
    val("overlap", series[0]?.overlap ?? 0),
    val("axId", CATEGORY_AXIS),
    val("axId", VALUE_AXIS),
  ]);
  const axes = [axisNode(categoryAxis, true, isBar), axisNode(valueAxis, false, isBar)];
  return xmlNode("c:plotArea", {}, [xmlNode("c:layout"), bars, ...axes]);
}

function legendNodes({ legend }: Chart): XmlNode[] {
  if (!legend.visible) return [];
  const position = val("legendPos", LEGEND_POSITIONS[legend.position] ?? "b");
  return [xmlNode("c:legend", {}, [position, val("overlay", 0), ...textNodes(legend.font)])];
}

/** A chart of bars or columns, in the order of ECMA-376 part 1, 21.2. */
export function chartNode(chart: Chart, sheet: Sheet): XmlNode {
  const font: ChartFont = { ...chart.font, size: chart.font.size ?? 9 };
  const title = titleNodes(chart);
  return xmlNode(
    "c:chartSpace",
    { "xmlns:c": TRANSITIONAL.chart, "xmlns:a": TRANSITIONAL.drawing },
    [
      val("roundedCorners", 0),
      xmlNode("c:chart", {}, [
        ...title,
        flag("autoTitleDeleted", title.length === 0),
        plotNode(chart, sheet),
        ...legendNodes(chart),
        val("plotVisOnly", 1),
        val("dispBlanksAs", "gap"),
      ]),
      xmlNode("c:spPr", {}, fillNodes(chart.fill)),
      ...textNodes(font),
    ],
  );
}
