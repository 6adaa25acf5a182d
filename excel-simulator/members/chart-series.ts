import { referenceTo } from "../behaviour/chart-source";
import { plainSeries, type ChartLabels, type ChartSeries } from "../model/chart";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass } from "../protocol/members";
import type { Arguments } from "../protocol/arguments";
import { ChartPieceObject, ChartSeriesCollectionObject } from "./chart-object";
import { field } from "./held-field";
import { givenFlag, givenNumber, givenText } from "./given-values";
import { wordOf } from "./property-values";
import { RangeObject } from "./range-object";

type SeriesObject = ChartPieceObject<ChartSeries>;

export const chartSeriesCollectionClass = defineClass<ChartSeriesCollectionObject>({
  name: "ChartSeriesCollection",
  target: ChartSeriesCollectionObject,
  items: (collection, host) => collection.all(host),
  properties: { count: { since: "1.1", get: (collection, host) => collection.all(host).length } },
  objects: {
    add: { since: "1.7", open: addSeries },
    getItemAt: {
      since: "1.1",
      open: (collection, args, host) => collection.all(host)[args.count(0)] ?? null,
    },
  },
  methods: {
    getCount: { since: "1.4", call: (collection, _, host) => collection.all(host).length },
  },
});

function addSeries(
  { chart }: ChartSeriesCollectionObject,
  args: Arguments,
  host: Host,
): SeriesObject {
  const { series } = chart.change(host);
  const added = plainSeries(args.textOr(0, `系列${series.length + 1}`));
  added.overlap = series[0]?.overlap ?? added.overlap;
  series.splice(args.isGiven(1) ? args.count(1) : series.length, 0, added);
  return new ChartPieceObject("ChartSeries", chart, added);
}

const inside =
  (least: number, most: number) =>
  (value: JsonValue): number =>
    givenNumber(value, least, most);

export const chartSeriesClass = defineClass<SeriesObject>({
  name: "ChartSeries",
  target: ChartPieceObject,
  properties: {
    name: field("1.1", "name", givenText),
    gapWidth: field("1.7", "gapWidth", inside(0, 500)),
    overlap: field("1.8", "overlap", inside(-100, 100)),
    hasDataLabels: field("1.7", "hasDataLabels", givenFlag),
  },
  objects: {
    format: {
      since: "1.1",
      open: (series) => series.part("ChartSeriesFormat", series.piece),
    },
    dataLabels: {
      since: "1.8",
      open: (series) => series.part("ChartDataLabels", series.piece.labels),
    },
  },
  methods: {
    setValues: {
      since: "1.7",
      call: (series, args, host) => {
        series.change(host).values = referenceOf(args, host);
        return null;
      },
    },
    setXAxisValues: {
      since: "1.7",
      call: (series, args, host) => {
        // Categories belong to the chart: Excel shows those of its first series.
        series.change(host).categories = referenceOf(args, host);
        return null;
      },
    },
    delete: {
      since: "1.7",
      call: (series, _, host) => {
        const chart = series.chart.change(host);
        chart.series = chart.series.filter((other) => other !== series.piece);
        return null;
      },
    },
  },
});

function referenceOf(args: Arguments, host: Host): string {
  const range = args.object(0, RangeObject);
  return referenceTo(range.sheet(host), range.area);
}

const POSITIONS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd"] as const;

export const chartDataLabelsClass = defineClass<ChartPieceObject<ChartLabels>>({
  name: "ChartDataLabels",
  target: ChartPieceObject,
  properties: {
    showValue: field("1.1", "showValue", givenFlag),
    showSeriesName: field("1.1", "showSeriesName", givenFlag),
    showCategoryName: field("1.1", "showCategoryName", givenFlag),
    numberFormat: field("1.8", "numberFormat", givenText),
    linkNumberFormat: field("1.9", "linkNumberFormat", givenFlag),
    position: {
      since: "1.1",
      get: (labels, host) => labels.read(host).position ?? "Invalid",
      set: (labels, value, host) => {
        labels.change(host).position = wordOf(...POSITIONS)(value);
      },
    },
  },
  objects: {
    format: {
      since: "1.1",
      open: (labels) => labels.part("ChartDataLabelFormat", labels.piece),
    },
  },
});
