import type { AnyClass } from "../protocol/members";
import { autoFilterClass } from "./auto-filter";
import { chartFormatClasses } from "./chart-formats";
import { chartDataLabelsClass, chartSeriesClass, chartSeriesCollectionClass } from "./chart-series";
import {
  chartAxesClass,
  chartAxisClass,
  chartGridlinesClass,
  chartLegendClass,
  chartTitleClass,
} from "./chart-surroundings";
import { chartClass, chartsClass } from "./charts";
import { conditionalFormatClass, conditionalFormatsClass } from "./conditional-formats";
import {
  conditionalFillClass,
  conditionalFontClass,
  conditionalRangeFormatClass,
} from "./conditional-looks";
import {
  cellValueFormatClass,
  customFormatClass,
  dataBarFormatClass,
  dataBarPositiveClass,
  formatRuleClass,
  textFormatClass,
} from "./conditional-rules";
import { freezePanesClass } from "./freeze-panes";
import { headerFooterClass, headerFooterGroupClass } from "./headers-footers";
import { pageLayoutClass } from "./page-layout";
import { tableClass } from "./table";
import { tableColumnClass, tableColumnsClass, tableRowsClass } from "./table-lines";
import { tablesClass } from "./tables";

/** The classes of what a sheet has beside its cells: tables, charts, conditional formats, page layout, panes, filter. */
export const SHEET_FEATURE_CLASSES: readonly AnyClass[] = [
  autoFilterClass,
  cellValueFormatClass,
  chartAxesClass,
  chartAxisClass,
  chartClass,
  chartDataLabelsClass,
  ...chartFormatClasses,
  chartGridlinesClass,
  chartLegendClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartTitleClass,
  chartsClass,
  conditionalFillClass,
  conditionalFontClass,
  conditionalFormatClass,
  conditionalFormatsClass,
  conditionalRangeFormatClass,
  customFormatClass,
  dataBarFormatClass,
  dataBarPositiveClass,
  formatRuleClass,
  freezePanesClass,
  headerFooterClass,
  headerFooterGroupClass,
  pageLayoutClass,
  tableClass,
  tableColumnClass,
  tableColumnsClass,
  tableRowsClass,
  tablesClass,
  textFormatClass,
];
