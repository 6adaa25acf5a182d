import type { Color } from "./cell-format";

/** A chart on a worksheet. */
export type Chart = {
  /** Looks like a GUID; unique in the workbook. */
  readonly id: string;
  name: string;
  /** In the words of Office.js: `BarStacked`, `BarClustered` … */
  type: string;
  title: ChartTitle;
  legend: ChartLegend;
  /** Told to those who cannot see the chart. */
  altText: { title: string; description: string };
  /** Where it lies, in points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Of all its text that says nothing else. */
  font: ChartFont;
  fill: Color;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
};

export type ChartTitle = { text: string; visible: boolean; font: ChartFont };

export type ChartLegend = { visible: boolean; position: string; font: ChartFont };

/** Null for what the chart's own font says. */
export type ChartFont = {
  name: string | null;
  /** In points. */
  size: number | null;
  bold: boolean | null;
  color: Color;
};

export type ChartSeries = {
  name: string;
  /** References such as `総括!$B$5:$B$9`; null where Excel has none. */
  values: string | null;
  categories: string | null;
  fill: Color;
  line: ChartLine;
  /** The space between bars in per cent of their width. */
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  labels: ChartLabels;
};

/** The outline of a shape; its colour is null where Excel chooses. */
export type ChartLine = { color: Color; weight: number | null };

export type ChartLabels = {
  position: string | null;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  numberFormat: string;
  linkNumberFormat: boolean;
  font: ChartFont;
};

export type ChartAxis = {
  visible: boolean;
  /** Null for what Excel finds fitting. */
  minimum: number | null;
  maximum: number | null;
  reversePlotOrder: boolean;
  showMajorGridlines: boolean;
  numberFormat: string | null;
  font: ChartFont;
  line: ChartLine;
};

/** Text as the chart's own font has it. */
export const plainChartFont = (): ChartFont => ({
  name: null,
  size: null,
  bold: null,
  color: null,
});

/** An axis as Excel draws it at first. */
export const plainAxis = (): ChartAxis => ({
  visible: true,
  minimum: null,
  maximum: null,
  reversePlotOrder: false,
  showMajorGridlines: false,
  numberFormat: null,
  font: plainChartFont(),
  line: { color: null, weight: null },
});

/** A series as Excel draws it at first. */
export const plainSeries = (name: string): ChartSeries => ({
  name,
  values: null,
  categories: null,
  fill: null,
  line: { color: null, weight: null },
  gapWidth: 150,
  overlap: 0,
  hasDataLabels: false,
  labels: {
    position: null,
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    numberFormat: "General",
    linkNumberFormat: true,
    font: plainChartFont(),
  },
});
