import {
  isOnSheet,
  LAST_COLUMN,
  LAST_ROW,
  intersectionOf,
  areaAround,
  type Area,
} from "../model/area";
import { areaOnSheet } from "../behaviour/addresses";
import { usedAreaIn } from "../behaviour/used-area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import type { ApiSet, ObjectMember } from "../protocol/members";
import { RangeObject } from "./range-object";

type Navigate = (area: Area, args: Arguments) => Area;

/** A member that leads to another area of the same sheet; throws InvalidArgument where that lies off it. */
function navigation(since: ApiSet, navigate: Navigate): ObjectMember<RangeObject> {
  return {
    since,
    open: (target, args, host) => {
      const area = navigate(target.area, args);
      if (isOnSheet(area)) return new RangeObject(target.sheet(host), area);
      throw new ExcelError("InvalidArgument", "the range lies off the sheet");
    },
  };
}

const rowOf = (area: Area, index: number): Area => ({
  ...area,
  top: area.top + index,
  bottom: area.top + index,
});

const columnOf = (area: Area, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});

const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

function otherArea(args: Arguments, target: RangeObject, host: Host): Area {
  const given = args.at(0);
  if (given instanceof RangeObject) return given.area;
  return areaOnSheet(target.sheet(host), args.text(0));
}

function intersection(since: ApiSet): ObjectMember<RangeObject> {
  return {
    since,
    open: (target, args, host) => {
      const shared = intersectionOf(target.area, otherArea(args, target, host));
      return shared && new RangeObject(target.sheet(host), shared);
    },
  };
}

function usedRange(since: ApiSet): ObjectMember<RangeObject> {
  return {
    since,
    open: (target, args, host) => {
      const sheet = target.sheet(host);
      const used = usedAreaIn(sheet, target.area, args.booleanOr(0, false));
      return used && new RangeObject(sheet, used);
    },
  };
}

/** The members of a range that lead to other ranges; counts and offsets are whole numbers from 0. */
export const rangeNavigation: Readonly<Record<string, ObjectMember<RangeObject>>> = {
  getCell: navigation("1.1", (area, args) => {
    const [row, column] = [area.top + args.number(0), area.left + args.number(1)];
    return { top: row, left: column, bottom: row, right: column };
  }),
  getRow: navigation("1.1", (area, args) => rowOf(area, args.count(0))),
  getColumn: navigation("1.1", (area, args) => columnOf(area, args.count(0))),
  getLastRow: navigation("1.1", (area) => ({ ...area, top: area.bottom })),
  getLastColumn: navigation("1.1", (area) => ({ ...area, left: area.right })),
  getLastCell: navigation("1.1", (area) => ({ ...area, top: area.bottom, left: area.right })),
  getOffsetRange: navigation("1.1", (area, args) => moved(area, args.number(0), args.number(1))),
  getResizedRange: navigation("1.2", (area, args) => ({
    ...area,
    bottom: area.bottom + args.number(0),
    right: area.right + args.number(1),
  })),
  getAbsoluteResizedRange: navigation("1.7", (area, args) => ({
    ...area,
    bottom: area.top + args.number(0) - 1,
    right: area.left + args.number(1) - 1,
  })),
  getEntireRow: navigation("1.1", (area) => ({ ...area, left: 1, right: LAST_COLUMN })),
  getEntireColumn: navigation("1.1", (area) => ({ ...area, top: 1, bottom: LAST_ROW })),
  getBoundingRect: {
    since: "1.1",
    open: (target, args, host) =>
      new RangeObject(target.sheet(host), areaAround(target.area, otherArea(args, target, host))),
  },
  getIntersection: intersection("1.1"),
  getIntersectionOrNullObject: intersection("1.4"),
  getUsedRange: usedRange("1.1"),
  getUsedRangeOrNullObject: usedRange("1.4"),
};
