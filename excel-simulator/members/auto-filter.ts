import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { intersectionOf, type Area } from "../model/area";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { defineClass, type ObjectMember } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";
import { areaArgument } from "./area-argument";
import { RangeObject } from "./range-object";
import type { WorksheetObject } from "./worksheet-object";

/** The filter buttons of a worksheet, without criteria. */
export class AutoFilterObject extends SimulatedObject {
  readonly className = "AutoFilter";

  constructor(readonly worksheet: WorksheetObject) {
    super();
  }

  set(host: Host, area: Area | null): null {
    const sheet = this.worksheet.sheet(host);
    refuseUnlessAllowed(sheet, "allowAutoFilter");
    sheet.autoFilter = area;
    return null;
  }
}

const filtered: ObjectMember<AutoFilterObject> = {
  since: "1.9",
  open: ({ worksheet }, _, host) => {
    const sheet = worksheet.sheet(host);
    return sheet.autoFilter && new RangeObject(sheet, sheet.autoFilter);
  },
};

export const autoFilterClass = defineClass<AutoFilterObject>({
  name: "AutoFilter",
  target: AutoFilterObject,
  properties: {
    enabled: {
      since: "1.9",
      get: ({ worksheet }, host) => worksheet.sheet(host).autoFilter !== null,
    },
    isDataFiltered: { since: "1.9", get: () => false },
  },
  objects: { getRange: filtered, getRangeOrNullObject: filtered },
  methods: {
    apply: {
      since: "1.9",
      call: (filter, args, host) => {
        const sheet = filter.worksheet.sheet(host);
        const area = areaArgument(args, 0, sheet, host);
        if (args.isGiven(2)) throw new NotSimulatedError("criteria of a filter");
        if (sheet.tables.some((table) => intersectionOf(table.area, area))) {
          throw new ExcelError("InvalidArgument", "a filter over a table");
        }
        return filter.set(host, area);
      },
    },
    clearCriteria: { since: "1.9", call: () => null },
    remove: { since: "1.9", call: (filter, _, host) => filter.set(host, null) },
  },
});
