import { fullAddress, toldCellCount } from "../behaviour/addresses";
import { boxOf } from "../behaviour/measures";
import { mergeArea, mergedAreasStartingIn, unmergeArea } from "../behaviour/merged-areas";
import { refuseProtected } from "../behaviour/sheet-protection";
import {
  cellCountOf,
  columnCountOf,
  isWholeColumns,
  isWholeRows,
  rowCountOf,
  type Area,
} from "../model/area";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { defineClass, type PropertyMember } from "../protocol/members";
import { RangeAreasObject } from "./range-areas-object";
import { clearMember } from "./range-clearing";
import { rangeContent } from "./range-content";
import { copyFromMember, insertMember } from "./range-copying";
import { ConditionalFormatsObject } from "./conditional-format-object";
import { formatMember } from "./range-format";
import { rangeHyperlink } from "./range-hyperlink";
import { rangeLines } from "./range-lines";
import { rangeNavigation } from "./range-navigation";
import { RangeObject } from "./range-object";
import { rangeProperties } from "./range-properties";
import { WorksheetObject } from "./worksheet-object";

const address: PropertyMember<RangeObject> = {
  since: "1.1",
  get: (target, host) => fullAddress(target.sheet(host), target.area),
};

/** Where a range lies: rows and columns count from 0, sizes are points. */
const place: Readonly<Record<string, PropertyMember<RangeObject>>> = {
  address,
  addressLocal: address,
  rowIndex: { since: "1.1", get: ({ area }) => area.top - 1 },
  columnIndex: { since: "1.1", get: ({ area }) => area.left - 1 },
  rowCount: { since: "1.1", get: ({ area }) => rowCountOf(area) },
  columnCount: { since: "1.1", get: ({ area }) => columnCountOf(area) },
  cellCount: { since: "1.1", get: ({ area }) => toldCellCount(cellCountOf(area)) },
  isEntireRow: { since: "1.7", get: ({ area }) => isWholeRows(area) },
  isEntireColumn: { since: "1.7", get: ({ area }) => isWholeColumns(area) },
  left: { since: "1.10", get: (target, host) => boxOf(target.sheet(host), target.area).left },
  top: { since: "1.10", get: (target, host) => boxOf(target.sheet(host), target.area).top },
  width: { since: "1.10", get: (target, host) => boxOf(target.sheet(host), target.area).width },
  height: { since: "1.10", get: (target, host) => boxOf(target.sheet(host), target.area).height },
};

function mergedAreas(target: RangeObject, host: Host): RangeAreasObject | null {
  const sheet = target.sheet(host);
  const areas = mergedAreasStartingIn(sheet, target.area);
  return areas.length > 0 ? new RangeAreasObject(sheet, areas) : null;
}

/** With `across`, every row of the range becomes an area of its own. */
function merge(sheet: Sheet, area: Area, across: boolean): void {
  if (!across) return mergeArea(sheet, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    mergeArea(sheet, { ...area, top: row, bottom: row });
  }
}

function select(target: RangeObject, host: Host): void {
  const sheet = target.sheet(host);
  if (sheet.visibility !== "visible") {
    throw new ExcelError("InvalidOperation", `${sheet.name} is hidden`);
  }
  host.workbook.activeSheetId = sheet.id;
  sheet.selection = target.area;
}

export const rangeClass = defineClass<RangeObject>({
  name: "Range",
  target: RangeObject,
  isTracked: true,
  properties: { ...place, ...rangeContent, ...rangeLines, hyperlink: rangeHyperlink },
  objects: {
    ...rangeNavigation,
    format: formatMember,
    insert: insertMember,
    conditionalFormats: {
      since: "1.6",
      open: (target) => new ConditionalFormatsObject(target, target.areas),
    },
    worksheet: { since: "1.1", open: (target, _, host) => new WorksheetObject(target.sheet(host)) },
    getMergedAreasOrNullObject: {
      since: "1.13",
      open: (target, _, host) => mergedAreas(target, host),
    },
  },
  methods: {
    ...rangeProperties,
    clear: clearMember,
    copyFrom: copyFromMember,
    // office.js writes large tables in strips of rows and asks beforehand whether the whole fits.
    _ValidateArraySize: {
      since: "1.3",
      call: ({ area }, args) => {
        if (args.number(0) !== rowCountOf(area) || args.number(1) !== columnCountOf(area)) {
          throw new ExcelError("InvalidArgument", "a table of another size than the range");
        }
        return null;
      },
    },
    merge: {
      since: "1.2",
      call: (target, args, host) => {
        const sheet = target.sheet(host);
        refuseProtected(sheet);
        merge(sheet, target.area, args.booleanOr(0, false));
        return null;
      },
    },
    unmerge: {
      since: "1.2",
      call: (target, _, host) => {
        const sheet = target.sheet(host);
        refuseProtected(sheet);
        unmergeArea(sheet, target.area);
        return null;
      },
    },
    select: {
      since: "1.1",
      call: (target, _, host) => {
        select(target, host);
        return null;
      },
    },
  },
});
