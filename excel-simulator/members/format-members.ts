import { cellCountOf } from "../model/area";
import { changeFormats, formatsIn } from "../model/cell-look";
import type { CellFormat } from "../model/cell-format";
import { commonValue } from "../behaviour/mixed-values";
import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import type { Host } from "../protocol/host";
import type { PropertyMember } from "../protocol/members";
import type { AreasObject } from "./areas-object";
import type { FormatProperties, FormatProperty } from "./format-properties";

/** Gives all cells of an object another look; throws AccessDenied where the sheet's protection forbids it. */
export function changeLooks(
  target: AreasObject,
  host: Host,
  change: (format: CellFormat) => CellFormat,
): void {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, "allowFormatCells");
  for (const area of target.areas) {
    changeFormats(sheet, area, change);
    host.meter.countCellsWritten(cellCountOf(area));
  }
}

/** The different looks of all cells of an object. */
export function* looksOf(target: AreasObject, host: Host): Generator<CellFormat> {
  const sheet = target.sheet(host);
  for (const area of target.areas) yield* formatsIn(sheet, area);
}

function memberOf(property: FormatProperty): PropertyMember<AreasObject> {
  const { since, get, set } = property;
  return {
    since,
    get: (target, host) => commonValue([...looksOf(target, host)].map(get)),
    ...(set && {
      set: (target, value, host) => changeLooks(target, host, (format) => set(format, value)),
    }),
  };
}

/** Properties of the look of one cell as those of many: null where cells differ. */
export const formatMembers = (
  properties: FormatProperties,
): Readonly<Record<string, PropertyMember<AreasObject>>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, memberOf(property)]),
  );
