import type { PlanChart, PlanSeries, SheetPlan } from "../../../core";
import { CHART_LOOK, FONT_NAME, lookOf } from "../../role-styles";
import { rangeOfArea } from "../areas";
import { addressOf } from "../cell-areas";

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
  if (fill === null) series.format.fill.clear();
  else series.format.fill.setSolidColor(`#${fill}`);
  series.format.line.color = `#${CHART_LOOK.outline}`;
  series.gapWidth = CHART_LOOK.gap;
  series.hasDataLabels = true;
  series.dataLabels.position = "Center";
  series.dataLabels.numberFormat = CHART_LOOK.labelFormat;
  series.dataLabels.linkNumberFormat = false;
}

/** As in files: black text on white, categories from top to bottom, no scale, since every part of a bar says its number. */
function queueSurroundings(chart: Excel.Chart, { title }: PlanChart): void {
  chart.format.fill.setSolidColor("#FFFFFF");
  const { font } = chart.format;
  font.name = FONT_NAME;
  font.size = CHART_LOOK.textSize;
  font.color = "#000000";
  chart.title.text = title;
  chart.title.format.font.size = CHART_LOOK.titleSize;
  chart.title.format.font.bold = true;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  // Excel draws the first category at the bottom.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.format.line.color = `#${CHART_LOOK.outline}`;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}
