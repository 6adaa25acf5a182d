import { fitColumns, fitRows } from "../behaviour/fitted-lines";
import { heightOfRow, widthOfColumn } from "../behaviour/measures";
import { commonValue } from "../behaviour/mixed-values";
import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { isWholeColumns, isWholeRows, type Area } from "../model/area";
import { lineAt } from "../model/cell-look";
import type { Sheet } from "../model/sheet";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass, type ObjectMember } from "../protocol/members";
import type { AreasObject } from "./areas-object";
import { formatMembers } from "./format-members";
import {
  FormatProtectionObject,
  RangeBordersObject,
  RangeFillObject,
  RangeFontObject,
  RangeFormatObject,
} from "./format-objects";
import { ALIGNMENT_PROPERTIES, PROTECTION_PROPERTIES } from "./format-properties";
import { givenNumber } from "./given-values";

const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 2047;

export const rangeFormatClass = defineClass<RangeFormatObject>({
  name: "RangeFormat",
  target: RangeFormatObject,
  properties: {
    ...formatMembers(ALIGNMENT_PROPERTIES),
    rowHeight: {
      since: "1.2",
      get: (target, host) => commonValue(rowHeights(target.sheet(host), target.areas)),
      set: (target, value, host) => setRowHeights(target, value, host),
    },
    columnWidth: {
      since: "1.2",
      get: (target, host) => commonValue(columnWidths(target.sheet(host), target.areas)),
      set: (target, value, host) => setColumnWidths(target, value, host),
    },
  },
  objects: {
    fill: {
      since: "1.1",
      open: (target, _, host) => new RangeFillObject(...partsOf(target, host)),
    },
    font: {
      since: "1.1",
      open: (target, _, host) => new RangeFontObject(...partsOf(target, host)),
    },
    borders: {
      since: "1.1",
      open: (target, _, host) => new RangeBordersObject(...partsOf(target, host)),
    },
    protection: {
      since: "1.2",
      open: (target, _, host) => new FormatProtectionObject(...partsOf(target, host)),
    },
  },
  methods: {
    autofitRows: { since: "1.2", call: (target, _, host) => fit(target, "allowFormatRows", host) },
    autofitColumns: {
      since: "1.2",
      call: (target, _, host) => fit(target, "allowFormatColumns", host),
    },
  },
});

export const formatProtectionClass = defineClass<FormatProtectionObject>({
  name: "FormatProtection",
  target: FormatProtectionObject,
  properties: formatMembers(PROTECTION_PROPERTIES),
});

/** The `format` of ranges and of lists of areas. */
export const formatMember: ObjectMember<AreasObject> = {
  since: "1.1",
  open: (target, _, host) => new RangeFormatObject(...partsOf(target, host)),
};

function partsOf(target: AreasObject, host: Host): readonly [Sheet, readonly Area[]] {
  return [target.sheet(host), target.areas];
}

/** The heights that rows have; of whole columns, the standard one and those of the rows that differ. */
function* rowHeights(sheet: Sheet, areas: readonly Area[]): Generator<number> {
  for (const area of areas) {
    if (isWholeColumns(area)) {
      yield sheet.standardHeight;
      for (const row of sheet.rows.keys()) yield heightOfRow(sheet, row);
    } else {
      for (let row = area.top; row <= area.bottom; row += 1) yield heightOfRow(sheet, row);
    }
  }
}

function* columnWidths(sheet: Sheet, areas: readonly Area[]): Generator<number> {
  for (const { left, right } of areas) {
    for (let column = left; column <= right; column += 1) yield widthOfColumn(sheet, column);
  }
}

function setRowHeights(target: AreasObject, value: JsonValue, host: Host): void {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, "allowFormatRows");
  const height = givenNumber(value, 0, HIGHEST_ROW);
  if (target.areas.some(isWholeColumns)) {
    sheet.standardHeight = height;
    for (const line of sheet.rows.values()) line.size = null;
    return;
  }
  for (const { top, bottom } of target.areas) {
    for (let row = top; row <= bottom; row += 1) setSize(lineAt(sheet.rows, row), height);
  }
}

function setColumnWidths(target: AreasObject, value: JsonValue, host: Host): void {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, "allowFormatColumns");
  const width = givenNumber(value, 0, WIDEST_COLUMN);
  if (target.areas.some(isWholeRows)) {
    sheet.standardWidth = width;
    for (const line of sheet.columns.values()) line.size = null;
    return;
  }
  for (const { left, right } of target.areas) {
    for (let column = left; column <= right; column += 1) {
      setSize(lineAt(sheet.columns, column), width);
    }
  }
}

/** A line of no size is a hidden one. */
function setSize(line: { size: number | null; hidden: boolean }, size: number): void {
  line.hidden = size === 0;
  if (size > 0) line.size = size;
}

function fit(
  target: AreasObject,
  permission: "allowFormatRows" | "allowFormatColumns",
  host: Host,
): null {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, permission);
  const fitLines = permission === "allowFormatRows" ? fitRows : fitColumns;
  for (const area of target.areas) fitLines(sheet, area);
  return null;
}
