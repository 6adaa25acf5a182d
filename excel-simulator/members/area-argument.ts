import { areaOnSheet } from "../behaviour/addresses";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { findSheet } from "../model/sheet-list";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { RangeObject } from "./range-object";

/** The cells that an argument means, given as a range or as an address of that sheet; throws InvalidArgument. */
export function areaArgument(args: Arguments, index: number, sheet: Sheet, host: Host): Area {
  const value = args.at(index);
  if (!(value instanceof RangeObject)) return areaOnSheet(sheet, args.text(index));
  if (value.sheet(host) === sheet) return value.area;
  throw new ExcelError("InvalidArgument", "a range of another sheet");
}

const NAMED_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The sheet that an address names, as those of tables of the workbook do; null where it names none. */
export function sheetOfAddress(address: string, { workbook }: Host): Sheet | null {
  const [, quoted, plain] = NAMED_SHEET.exec(address) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name === undefined ? null : findSheet(workbook, name);
}
