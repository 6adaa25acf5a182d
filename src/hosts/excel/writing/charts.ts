import type { PlanChart, PlanSeries, SheetPlan } from "../../../core";
import { lookOf } from "../../role-styles";
import { rangeOfArea } from "../areas";
import { addressOf } from "../cell-areas";

const FONT_SIZE = 10;
const TITLE_SIZE = 12;
/** In percent of a bar's height. */
const GAP = 60;
/** Bars that differ little in lightness stay apart on a black-and-white print by their outlines. */
const OUTLINE = "#7F7F7F";
/** Shows no label for nothing. */
const LABEL_FORMAT = "0;;";

/** Queues the charts of a planned sheet; their cells must be written by then. */
export function queueCharts(sheet: Excel.Worksheet, { charts }: SheetPlan): void {
  for (const chart of charts) queueChart(sheet, chart);
}

function queueChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add("BarStacked", rangeOfArea(sheet, first.values), "Columns");
  queueSeries(sheet, chart.series.getItemAt(0), first, plan);
  for (const series of others) queueSeries(sheet, chart.series.add(series.name), series, plan);
  queueSurroundings(chart, plan);
  const [from = "A1", to = from] = addressOf(plan.area).split(":");
  chart.setPosition(from, to);
}

function queueSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: PlanSeries,
  { categories }: PlanChart,
): void {
  const { fill } = lookOf(plan.role, { isLink: false, isMerged: false });
  series.name = plan.name;
  series.setValues(rangeOfArea(sheet, plan.values));
  series.setXAxisValues(rangeOfArea(sheet, categories));
  if (fill !== null) series.format.fill.setSolidColor(`#${fill}`);
  series.format.line.color = OUTLINE;
  series.gapWidth = GAP;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = LABEL_FORMAT;
  series.dataLabels.linkNumberFormat = false;
}

function queueSurroundings(chart: Excel.Chart, { title }: PlanChart): void {
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = FONT_SIZE;
  const { categoryAxis, valueAxis } = chart.axes;
  // Excel draws the first category at the bottom.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.format.font.size = FONT_SIZE;
  valueAxis.format.font.size = FONT_SIZE;
  valueAxis.majorGridlines.visible = false;
}
