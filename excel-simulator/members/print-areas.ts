import { areasOnSheet } from "../behaviour/addresses";
import { formatArea, isWholeColumns, isWholeRows, parseArea, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import type { MethodMember, ObjectMember } from "../protocol/members";
import { areaArgument } from "./area-argument";
import type { PageLayoutObject } from "./page-layout-object";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";

type Titles = "printTitleRows" | "printTitleColumns";

const absolute = (area: Area): string => formatArea(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");

/** Repeats rows or columns on every page; they must be whole ones. */
export const setPrintTitles = (titles: Titles): MethodMember<PageLayoutObject> => ({
  since: "1.9",
  call: (layout, args, host) => {
    const area = areaArgument(args, 0, layout.worksheet.sheet(host), host);
    const isWhole = titles === "printTitleRows" ? isWholeRows(area) : isWholeColumns(area);
    if (!isWhole) throw new ExcelError("InvalidArgument", `${titles} need whole lines`);
    layout.change(host)[titles] = absolute(area);
    return null;
  },
});

export const openPrintTitles = (titles: Titles): ObjectMember<PageLayoutObject> => ({
  since: "1.9",
  open: (layout, _, host) => {
    const area = parseArea(layout.read(host)[titles] ?? "");
    return area && new RangeObject(layout.worksheet.sheet(host), area);
  },
});

/** The areas that print; null for the whole sheet. */
export const openPrintArea: ObjectMember<PageLayoutObject> = {
  since: "1.9",
  open: (layout, _, host) => {
    const { printArea } = layout.read(host);
    const sheet = layout.worksheet.sheet(host);
    return printArea === null
      ? null
      : new RangeAreasObject(sheet, areasOnSheet(sheet, printArea.replaceAll("$", "")));
  },
};

function areasGiven(args: Arguments, sheet: Sheet, host: Host): readonly Area[] {
  return args.at(0) instanceof RangeObject
    ? [areaArgument(args, 0, sheet, host)]
    : areasOnSheet(sheet, args.text(0));
}

/** Prints these areas only. */
export function setPrintArea(layout: PageLayoutObject, args: Arguments, host: Host): JsonValue {
  const areas = areasGiven(args, layout.worksheet.sheet(host), host);
  layout.change(host).printArea = areas.map(absolute).join(",");
  return null;
}
