import { PAPER_TYPES, paperNumberOf } from "../behaviour/paper-types";
import type { PageLayout, PageMargins, PageZoom } from "../model/page-layout";
import type { Arguments } from "../protocol/arguments";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { isJsonObject, type JsonObject, type JsonValue } from "../protocol/json";
import { defineClass, type PropertyMember } from "../protocol/members";
import { field } from "./held-field";
import { HeaderFooterGroupObject, PageLayoutObject } from "./page-layout-object";
import { openPrintArea, openPrintTitles, setPrintArea, setPrintTitles } from "./print-areas";
import { givenFlag, givenText } from "./given-values";
import { anyNumber, wordOf } from "./property-values";

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** In points, as Office.js gives them; the model has inches. */
const margin = (key: keyof PageMargins): PropertyMember<PageLayoutObject> => ({
  since: "1.9",
  get: (layout, host) => layout.read(host).margins[key] * POINTS_PER_UNIT.Inches,
  set: (layout, value, host) => changeMargins(layout.change(host), { [key]: anyNumber(value) }, 1),
});

function changeMargins(layout: PageLayout, given: JsonObject, pointsPerUnit: number): void {
  const inches = Object.entries(given).map(([key, value]) => {
    const points = anyNumber(value) * pointsPerUnit;
    if (points < 0) throw new ExcelError("InvalidArgument", `${key} is below 0`);
    return [key, points / POINTS_PER_UNIT.Inches];
  });
  layout.margins = { ...layout.margins, ...Object.fromEntries(inches) };
}

export const pageLayoutClass = defineClass<PageLayoutObject>({
  name: "PageLayout",
  target: PageLayoutObject,
  properties: {
    orientation: field("1.9", "orientation", wordOf("Portrait", "Landscape")),
    paperSize: { since: "1.9", get: paperSizeOf, set: setPaperSize },
    zoom: {
      since: "1.9",
      get: (layout, host) => zoomForOffice(layout.read(host).zoom),
      set: (layout, value, host) => {
        layout.change(host).zoom = zoomOf(value);
      },
    },
    centerHorizontally: field("1.9", "centerHorizontally", givenFlag),
    centerVertically: field("1.9", "centerVertically", givenFlag),
    blackAndWhite: field("1.9", "blackAndWhite", givenFlag),
    draftMode: field("1.9", "draftMode", givenFlag),
    printGridlines: field("1.9", "printGridlines", givenFlag),
    printHeadings: field("1.9", "printHeadings", givenFlag),
    printOrder: field("1.9", "printOrder", wordOf("DownThenOver", "OverThenDown")),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  objects: {
    headersFooters: { since: "1.9", open: (layout) => new HeaderFooterGroupObject(layout) },
    getPrintArea: openPrintArea,
    getPrintAreaOrNullObject: openPrintArea,
    getPrintTitleRows: openPrintTitles("printTitleRows"),
    getPrintTitleRowsOrNullObject: openPrintTitles("printTitleRows"),
    getPrintTitleColumns: openPrintTitles("printTitleColumns"),
    getPrintTitleColumnsOrNullObject: openPrintTitles("printTitleColumns"),
  },
  methods: {
    setPrintMargins: { since: "1.9", call: setPrintMargins },
    setPrintArea: { since: "1.9", call: setPrintArea },
    setPrintTitleRows: setPrintTitles("printTitleRows"),
    setPrintTitleColumns: setPrintTitles("printTitleColumns"),
  },
});

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"];

function setPrintMargins(layout: PageLayoutObject, args: Arguments, host: Host): JsonValue {
  const unit = args.oneOf(0, ["Points", "Inches", "Centimeters"]);
  const given = args.jsonObject(1);
  const unknown = Object.keys(given).find((key) => !MARGINS.includes(key));
  if (unknown !== undefined) throw new ExcelError("InvalidArgument", `the margin ${unknown}`);
  changeMargins(layout.change(host), given, POINTS_PER_UNIT[unit]);
  return null;
}

function paperSizeOf(layout: PageLayoutObject, host: Host): JsonValue {
  const { paperSize } = layout.read(host);
  if (paperSize === null) return "Letter";
  const word = PAPER_TYPES.get(paperSize);
  if (word !== undefined) return word;
  throw new NotSimulatedError(`the name of the paper ${paperSize}`);
}

function setPaperSize(layout: PageLayoutObject, value: JsonValue, host: Host): void {
  const number = paperNumberOf(givenText(value));
  if (number === null) throw new NotSimulatedError(`the paper ${String(value)}`);
  layout.change(host).paperSize = number;
}

const zoomForOffice = (zoom: PageZoom): JsonValue =>
  zoom.kind === "scale"
    ? { scale: zoom.scale }
    : {
        ...(zoom.horizontal !== null && { horizontalFitToPages: zoom.horizontal }),
        ...(zoom.vertical !== null && { verticalFitToPages: zoom.vertical }),
      };

function zoomOf(value: JsonValue): PageZoom {
  if (!isJsonObject(value)) throw new ExcelError("InvalidArgument", "zoom");
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = value;
  const count = (pages: JsonValue): number | null => (pages === null ? null : anyNumber(pages));
  if (horizontalFitToPages !== null || verticalFitToPages !== null) {
    return {
      kind: "fit",
      horizontal: count(horizontalFitToPages),
      vertical: count(verticalFitToPages),
    };
  }
  const percent = scale === null ? 100 : anyNumber(scale);
  if (percent < 10 || percent > 400) throw new ExcelError("InvalidArgument", `scale ${percent}`);
  return { kind: "scale", scale: percent };
}
