import { copyCells } from "../behaviour/copied-cells";
import { isUnbounded } from "../behaviour/cell-tables";
import { refuseLockedCells, refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { cellCountOf, isWholeRows, rowCountOf } from "../model/area";
import { insertRows } from "../model/inserted-rows";
import { NotSimulatedError } from "../protocol/excel-error";
import type { MethodMember, ObjectMember } from "../protocol/members";
import { areaArgument } from "./area-argument";
import { RangeObject } from "./range-object";

/** `copyFrom` of everything from cells of the same sheet. */
export const copyFromMember: MethodMember<RangeObject> = {
  since: "1.9",
  call: (target, args, host) => {
    const sheet = target.sheet(host);
    const source = areaArgument(args, 0, sheet, host);
    const isAll = !args.isGiven(1) || args.oneOf(1, ["All", "Formulas", "Formats"]) === "All";
    if (!isAll || args.booleanOr(2, false) || args.booleanOr(3, false)) {
      throw new NotSimulatedError("copyFrom of less than everything");
    }
    if (isUnbounded(source) || isUnbounded(target.area)) {
      throw new NotSimulatedError("copyFrom of whole rows or columns");
    }
    refuseLockedCells(sheet, [target.area]);
    refuseUnlessAllowed(sheet, "allowFormatCells");
    copyCells(host.workbook, sheet, source, target.area);
    host.meter.countCellsWritten(cellCountOf(target.area));
    host.announce({ kind: "cells-changed", sheet, area: target.area, source: "Local" });
    return null;
  },
};

/** `insert` of whole rows. */
export const insertMember: ObjectMember<RangeObject> = {
  since: "1.1",
  open: (target, args, host) => {
    const { area } = target;
    if (args.oneOf(0, ["Down", "Right"]) === "Right" || !isWholeRows(area)) {
      throw new NotSimulatedError("inserting anything but whole rows");
    }
    const sheet = target.sheet(host);
    refuseUnlessAllowed(sheet, "allowInsertRows");
    insertRows(host.workbook, sheet, area.top, rowCountOf(area));
    host.announce({ kind: "cells-changed", sheet, area, source: "Local" });
    return new RangeObject(sheet, area);
  },
};
