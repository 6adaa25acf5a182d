import { unmergeArea } from "../behaviour/merged-areas";
import { refuseLockedCells, refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { cellsIn } from "../model/cell-grid";
import { changeFormats, forgetPlainCell } from "../model/cell-look";
import { cellCountOf, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Host } from "../protocol/host";
import type { MethodMember } from "../protocol/members";
import type { AreasObject } from "./areas-object";

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

type Cleared = (typeof CLEARED)[number];

function clearArea(sheet: Sheet, area: Area, cleared: Cleared): void {
  for (const { cell } of cellsIn(sheet.cells, area)) {
    if (cleared === "All" || cleared === "Contents") {
      cell.value = null;
      cell.formula = null;
    }
    if (cleared !== "Contents" && cleared !== "Formats") cell.hyperlink = null;
  }
  if (cleared === "All" || cleared === "Formats" || cleared === "RemoveHyperlinks") {
    clearLooks(sheet, area, cleared);
  }
  for (const { position } of cellsIn(sheet.cells, area)) forgetPlainCell(sheet, position);
}

/** Merged areas are part of the look, and go with it. */
function clearLooks(sheet: Sheet, area: Area, cleared: Cleared): void {
  if (cleared !== "RemoveHyperlinks") unmergeArea(sheet, area);
  changeFormats(sheet, area, () => sheet.plainFormat);
}

/** `clear` of ranges and of lists of areas. */
export const clearMember: MethodMember<AreasObject> = {
  since: "1.1",
  call: (target, args, host: Host) => {
    const cleared = args.isGiven(0) ? args.oneOf(0, CLEARED) : "All";
    const sheet = target.sheet(host);
    if (cleared !== "Formats") refuseLockedCells(sheet, target.areas);
    if (cleared !== "Contents") refuseUnlessAllowed(sheet, "allowFormatCells");
    for (const area of target.areas) {
      clearArea(sheet, area, cleared);
      host.meter.countCellsWritten(cellCountOf(area));
      host.announce({ kind: "cells-changed", sheet, area, source: "Local" });
    }
    return null;
  },
};
