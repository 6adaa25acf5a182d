import { areaOnSheet, areasOnSheet } from "../behaviour/addresses";
import { usedAreaIn } from "../behaviour/used-area";
import { isOnSheet, WHOLE_SHEET } from "../model/area";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import type { ObjectMember } from "../protocol/members";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";
import type { WorksheetObject } from "./worksheet-object";

function usedRange(target: WorksheetObject, valuesOnly: boolean, host: Host): RangeObject | null {
  const sheet = target.sheet(host);
  const used = usedAreaIn(sheet, WHOLE_SHEET, valuesOnly);
  return used && new RangeObject(sheet, used);
}

/** The members of a worksheet that lead to its cells. */
export const worksheetRanges: Readonly<Record<string, ObjectMember<WorksheetObject>>> = {
  getRange: {
    since: "1.1",
    open: (target, args, host) => {
      const sheet = target.sheet(host);
      return new RangeObject(sheet, areaOnSheet(sheet, args.textOr(0, null)));
    },
  },
  getRangeByIndexes: {
    since: "1.7",
    open: (target, args, host) => {
      const [row, column, rows, columns] = [
        args.count(0),
        args.count(1),
        args.count(2),
        args.count(3),
      ];
      const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
      if (!isOnSheet(area)) throw new ExcelError("InvalidArgument", "getRangeByIndexes");
      return new RangeObject(target.sheet(host), area);
    },
  },
  getCell: {
    since: "1.1",
    open: (target, args, host) => {
      const [row, column] = [args.count(0) + 1, args.count(1) + 1];
      const area = { top: row, left: column, bottom: row, right: column };
      if (!isOnSheet(area)) throw new ExcelError("InvalidArgument", "getCell");
      return new RangeObject(target.sheet(host), area);
    },
  },
  getRanges: {
    since: "1.9",
    open: (target, args, host) => {
      const sheet = target.sheet(host);
      return new RangeAreasObject(sheet, areasOnSheet(sheet, args.textOr(0, null)));
    },
  },
  /** Excel gives the first cell of a sheet that is not used at all. */
  getUsedRange: {
    since: "1.1",
    open: (target, args, host) =>
      usedRange(target, args.booleanOr(0, false), host) ??
      new RangeObject(target.sheet(host), { top: 1, left: 1, bottom: 1, right: 1 }),
  },
  getUsedRangeOrNullObject: {
    since: "1.4",
    open: (target, args, host) => usedRange(target, args.booleanOr(0, false), host),
  },
};
