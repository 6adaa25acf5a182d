import type { Chart, ChartAxis, ChartFont, ChartLine, ChartSeries } from "../model/chart";
import type { Color } from "../model/cell-format";
import type { JsonValue } from "../protocol/json";
import { defineClass, type AnyClass } from "../protocol/members";
import { ChartPieceObject } from "./chart-object";
import { givenColor, givenFlag, givenText } from "./given-values";
import { anyNumber } from "./property-values";

type Filled = { fill: Color };
type WithFont = { readonly font: ChartFont };

const withFont = {
  font: {
    since: "1.1",
    open: (format: ChartPieceObject<WithFont>) => format.part("ChartFont", format.piece.font),
  },
} as const;

/** Formats of text: of the title, the legend and labels. */
const textFormatClasses = ["ChartTitleFormat", "ChartLegendFormat", "ChartDataLabelFormat"].map(
  (name) =>
    defineClass<ChartPieceObject<WithFont>>({ name, target: ChartPieceObject, objects: withFont }),
);

const areaFormatClass = defineClass<ChartPieceObject<Chart>>({
  name: "ChartAreaFormat",
  target: ChartPieceObject,
  objects: {
    ...withFont,
    fill: { since: "1.1", open: (format) => format.part<Filled>("ChartFill", format.piece) },
  },
});

const seriesFormatClass = defineClass<ChartPieceObject<ChartSeries>>({
  name: "ChartSeriesFormat",
  target: ChartPieceObject,
  objects: {
    fill: { since: "1.1", open: (format) => format.part<Filled>("ChartFill", format.piece) },
    line: { since: "1.1", open: (format) => format.part("ChartLineFormat", format.piece.line) },
  },
});

const axisFormatClass = defineClass<ChartPieceObject<ChartAxis>>({
  name: "ChartAxisFormat",
  target: ChartPieceObject,
  objects: {
    ...withFont,
    line: { since: "1.1", open: (format) => format.part("ChartLineFormat", format.piece.line) },
  },
});

const fillClass = defineClass<ChartPieceObject<Filled>>({
  name: "ChartFill",
  target: ChartPieceObject,
  methods: {
    clear: {
      since: "1.1",
      call: (fill, _, host) => {
        fill.change(host).fill = null;
        return null;
      },
    },
    setSolidColor: {
      since: "1.1",
      call: (fill, args, host) => {
        fill.change(host).fill = givenColor(args.text(0));
        return null;
      },
    },
    getSolidColor: { since: "1.16", call: (fill, _, host) => fill.read(host).fill ?? "" },
  },
});

const lineClass = defineClass<ChartPieceObject<ChartLine>>({
  name: "ChartLineFormat",
  target: ChartPieceObject,
  properties: {
    color: {
      since: "1.1",
      get: (line, host) => line.read(host).color ?? "",
      set: (line, value, host) => {
        line.change(host).color = givenColor(value);
      },
    },
    weight: {
      since: "1.7",
      get: (line, host) => line.read(host).weight ?? 0.75,
      set: (line, value, host) => {
        line.change(host).weight = anyNumber(value);
      },
    },
  },
});

/** What a font says that says nothing of itself. */
const USUAL = { name: "游ゴシック", size: 9, bold: false, color: "#595959" } as const;

const fontField = <Key extends keyof ChartFont>(
  key: Key,
  parse: (value: JsonValue) => ChartFont[Key],
) =>
  ({
    since: "1.1",
    get: (font: ChartPieceObject<ChartFont>, host) => font.read(host)[key] ?? USUAL[key],
    set: (font: ChartPieceObject<ChartFont>, value, host) => {
      font.change(host)[key] = parse(value);
    },
  }) satisfies NonNullable<
    Parameters<typeof defineClass<ChartPieceObject<ChartFont>>>[0]["properties"]
  >[string];

const fontClass = defineClass<ChartPieceObject<ChartFont>>({
  name: "ChartFont",
  target: ChartPieceObject,
  properties: {
    name: fontField("name", givenText),
    size: fontField("size", anyNumber),
    bold: fontField("bold", givenFlag),
    color: fontField("color", givenColor),
  },
});

/** The classes that say how pieces of a chart look. */
export const chartFormatClasses: readonly AnyClass[] = [
  ...textFormatClasses,
  areaFormatClass,
  seriesFormatClass,
  axisFormatClass,
  fillClass,
  lineClass,
  fontClass,
];
