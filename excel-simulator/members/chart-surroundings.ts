import type { Chart, ChartAxis, ChartLegend, ChartTitle } from "../model/chart";
import type { JsonValue } from "../protocol/json";
import { defineClass, type PropertyMember } from "../protocol/members";
import { ChartPieceObject } from "./chart-object";
import { field } from "./held-field";
import { givenFlag, givenText } from "./given-values";
import { anyNumber, wordOf } from "./property-values";

export const chartTitleClass = defineClass<ChartPieceObject<ChartTitle>>({
  name: "ChartTitle",
  target: ChartPieceObject,
  properties: {
    visible: field("1.1", "visible", givenFlag),
    text: {
      since: "1.1",
      get: (title, host) => title.read(host).text,
      set: (title, value, host) => {
        Object.assign(title.change(host), { text: givenText(value), visible: true });
      },
    },
  },
  objects: {
    format: { since: "1.1", open: (title) => title.part("ChartTitleFormat", title.piece) },
  },
});

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartLegendClass = defineClass<ChartPieceObject<ChartLegend>>({
  name: "ChartLegend",
  target: ChartPieceObject,
  properties: {
    visible: field("1.1", "visible", givenFlag),
    position: field("1.1", "position", wordOf(...LEGEND_POSITIONS)),
  },
  objects: {
    format: { since: "1.1", open: (legend) => legend.part("ChartLegendFormat", legend.piece) },
  },
});

export const chartAxesClass = defineClass<ChartPieceObject<Chart>>({
  name: "ChartAxes",
  target: ChartPieceObject,
  objects: {
    categoryAxis: {
      since: "1.1",
      open: (axes) => axes.part("ChartAxis", axes.piece.categoryAxis),
    },
    valueAxis: { since: "1.1", open: (axes) => axes.part("ChartAxis", axes.piece.valueAxis) },
  },
});

type AxisObject = ChartPieceObject<ChartAxis>;

/** An end of the scale; an empty text leaves it to Excel. */
const scaleEnd = (key: "minimum" | "maximum"): PropertyMember<AxisObject> => ({
  since: "1.1",
  get: (axis, host) => axis.read(host)[key] ?? "",
  set: (axis, value: JsonValue, host) => {
    axis.change(host)[key] = value === "" ? null : anyNumber(value);
  },
});

export const chartAxisClass = defineClass<AxisObject>({
  name: "ChartAxis",
  target: ChartPieceObject,
  properties: {
    visible: field("1.7", "visible", givenFlag),
    minimum: scaleEnd("minimum"),
    maximum: scaleEnd("maximum"),
    reversePlotOrder: field("1.7", "reversePlotOrder", givenFlag),
    numberFormat: {
      since: "1.8",
      get: (axis, host) => axis.read(host).numberFormat ?? "General",
      set: (axis, value, host) => {
        axis.change(host).numberFormat = givenText(value);
      },
    },
  },
  objects: {
    format: { since: "1.1", open: (axis) => axis.part("ChartAxisFormat", axis.piece) },
    majorGridlines: { since: "1.1", open: (axis) => axis.part("ChartGridlines", axis.piece) },
  },
});

export const chartGridlinesClass = defineClass<AxisObject>({
  name: "ChartGridlines",
  target: ChartPieceObject,
  properties: {
    visible: {
      since: "1.1",
      get: (axis, host) => axis.read(host).showMajorGridlines,
      set: (axis, value, host) => {
        axis.change(host).showMajorGridlines = givenFlag(value);
      },
    },
  },
});
