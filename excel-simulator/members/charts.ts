import { createChart, directionOf, seriesOfData } from "../behaviour/chart-source";
import { refuseProtected } from "../behaviour/sheet-protection";
import { placeOfArea } from "../model/cell-places";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass } from "../protocol/members";
import { areaArgument } from "./area-argument";
import {
  ChartObject,
  ChartPieceObject,
  ChartsObject,
  ChartSeriesCollectionObject,
} from "./chart-object";
import { field } from "./held-field";
import { givenText } from "./given-values";
import { anyNumber, wordOf } from "./property-values";
import { RangeObject } from "./range-object";
import { WorksheetObject } from "./worksheet-object";

const TYPES = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
] as const;

export const chartsClass = defineClass<ChartsObject>({
  name: "ChartCollection",
  target: ChartsObject,
  items: (charts, host) => charts.all(host),
  item: (charts, key, host) => findChart(charts, key, host),
  properties: { count: { since: "1.1", get: (charts, host) => charts.all(host).length } },
  objects: {
    add: { since: "1.1", open: addChart },
    getItem: { since: "1.1", open: (charts, args, host) => findChart(charts, args.text(0), host) },
    getItemAt: {
      since: "1.1",
      open: (charts, args, host) => charts.all(host)[args.count(0)] ?? null,
    },
    getItemOrNullObject: {
      since: "1.4",
      open: (charts, args, host) => findChart(charts, args.text(0), host),
    },
  },
  methods: { getCount: { since: "1.4", call: (charts, _, host) => charts.all(host).length } },
});

const findChart = (charts: ChartsObject, key: JsonValue, host: Host): ChartObject | null =>
  charts.all(host).find(({ held }) => held.id === key || held.name === key) ?? null;

function addChart({ worksheet }: ChartsObject, args: Arguments, host: Host): ChartObject {
  const sheet = worksheet.sheet(host);
  refuseProtected(sheet);
  const type = args.oneOf(0, TYPES);
  const source = args.object(1, RangeObject);
  const seriesBy = args.isGiven(2) ? args.oneOf(2, ["Auto", "Columns", "Rows"]) : "Auto";
  const direction = directionOf(seriesBy, source.area);
  const series = seriesOfData(source.sheet(host), source.area, direction);
  return new ChartObject(createChart(host.workbook, sheet, { type, series }));
}

export const chartClass = defineClass<ChartObject>({
  name: "Chart",
  target: ChartObject,
  identity: { name: "Id", of: ({ held }) => held.id },
  properties: {
    id: { since: "1.7", get: (chart, host) => chart.read(host).id },
    name: field("1.1", "name", givenText),
    chartType: {
      since: "1.7",
      get: (chart, host) => chart.read(host).type,
      set: (chart, value, host) => {
        chart.change(host).type = wordOf(...TYPES)(value);
      },
    },
    left: field("1.1", "left", anyNumber),
    top: field("1.1", "top", anyNumber),
    width: field("1.1", "width", anyNumber),
    height: field("1.1", "height", anyNumber),
  },
  objects: {
    axes: { since: "1.1", open: (chart) => new ChartPieceObject("ChartAxes", chart, chart.held) },
    format: {
      since: "1.1",
      open: (chart) => new ChartPieceObject("ChartAreaFormat", chart, chart.held),
    },
    legend: {
      since: "1.1",
      open: (chart) => new ChartPieceObject("ChartLegend", chart, chart.held.legend),
    },
    title: {
      since: "1.1",
      open: (chart) => new ChartPieceObject("ChartTitle", chart, chart.held.title),
    },
    series: { since: "1.1", open: (chart) => new ChartSeriesCollectionObject(chart) },
    worksheet: { since: "1.2", open: (chart, _, host) => new WorksheetObject(chart.sheet(host)) },
  },
  methods: {
    delete: {
      since: "1.1",
      call: (chart, _, host) => {
        chart.change(host);
        const sheet = chart.sheet(host);
        sheet.charts = sheet.charts.filter((other) => other !== chart.held);
        return null;
      },
    },
    setPosition: { since: "1.1", call: setPosition },
  },
});

/** Puts a chart over the cells from the first to the last one. */
function setPosition(chart: ChartObject, args: Arguments, host: Host): JsonValue {
  const sheet = chart.sheet(host);
  const from = areaArgument(args, 0, sheet, host);
  const to = args.isGiven(1) ? areaArgument(args, 1, sheet, host) : null;
  const held = chart.change(host);
  if (!to) {
    const { left, top } = placeOfArea(sheet, from);
    Object.assign(held, { left, top });
    return null;
  }
  if (to.bottom < from.top || to.right < from.left) {
    throw new ExcelError("InvalidArgument", "the chart ends before it begins");
  }
  Object.assign(held, placeOfArea(sheet, { ...to, top: from.top, left: from.left }));
  return null;
}
