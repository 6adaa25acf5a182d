import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { columnCountOf, rowCountOf } from "../model/area";
import { lineAt } from "../model/cell-look";
import type { SheetLine } from "../model/sheet";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import type { PropertyMember } from "../protocol/members";
import { givenFlag } from "./given-values";
import type { RangeObject } from "./range-object";

/** Whether all lines are hidden, or none; null for some. */
function hiddenState(
  lines: ReadonlyMap<number, SheetLine>,
  from: number,
  to: number,
): boolean | null {
  let hidden = 0;
  for (const [number, line] of lines) {
    if (line.hidden && from <= number && number <= to) hidden += 1;
  }
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}

function stateOfRows(target: RangeObject, host: Host): boolean | null {
  return hiddenState(target.sheet(host).rows, target.area.top, target.area.bottom);
}

function stateOfColumns(target: RangeObject, host: Host): boolean | null {
  return hiddenState(target.sheet(host).columns, target.area.left, target.area.right);
}

function hideRows(target: RangeObject, value: JsonValue, host: Host): void {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, "allowFormatRows");
  const hidden = givenFlag(value);
  for (let index = 0; index < rowCountOf(target.area); index += 1) {
    lineAt(sheet.rows, target.area.top + index).hidden = hidden;
  }
}

function hideColumns(target: RangeObject, value: JsonValue, host: Host): void {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, "allowFormatColumns");
  const hidden = givenFlag(value);
  for (let index = 0; index < columnCountOf(target.area); index += 1) {
    lineAt(sheet.columns, target.area.left + index).hidden = hidden;
  }
}

/** Which rows and columns of a range are hidden: true for all, false for none, null for some. */
export const rangeLines: Readonly<Record<string, PropertyMember<RangeObject>>> = {
  rowHidden: { since: "1.2", get: stateOfRows, set: hideRows },
  columnHidden: { since: "1.2", get: stateOfColumns, set: hideColumns },
  hidden: {
    since: "1.2",
    get: (target, host) => {
      const states = [stateOfRows(target, host), stateOfColumns(target, host)];
      if (states.includes(true)) return true;
      return states.includes(null) ? null : false;
    },
  },
};
