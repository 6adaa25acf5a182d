import { formatArea, parseArea } from "../model/area";
import { findSheet } from "../model/sheet-list";
import { quoteSheetName } from "../model/sheet-reference";
import type { Host } from "../protocol/host";
import { RangeObject } from "./range-object";

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/** The range that a formula such as `総括!$A$1:$B$2` is nothing but; null for every other formula. */
export function rangeOfReference(formula: string, { workbook }: Host): RangeObject | null {
  const [, quoted, plain, address] = REFERENCE.exec(formula) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? null : findSheet(workbook, name);
  const area = address === undefined ? null : parseArea(address);
  return sheet && area ? new RangeObject(sheet, area) : null;
}

/** How formulas refer to a range: `総括!$A$1:$B$2`. */
export function absoluteAddressOf(range: RangeObject, host: Host): string {
  const address = formatArea(range.area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheetName(range.sheet(host).name)}!${address}`;
}
