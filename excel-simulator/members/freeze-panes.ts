import { isWholeColumns, isWholeRows, WHOLE_SHEET } from "../model/area";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { defineClass, type ObjectMember } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";
import { areaArgument } from "./area-argument";
import { RangeObject } from "./range-object";
import type { WorksheetObject } from "./worksheet-object";

/** What stays in view of a worksheet. */
export class FreezePanesObject extends SimulatedObject {
  readonly className = "WorksheetFreezePanes";

  constructor(readonly worksheet: WorksheetObject) {
    super();
  }
}

/** Freezes rows and columns in place of those that were frozen before. */
function freeze({ worksheet }: FreezePanesObject, host: Host, frozen: Sheet["frozen"]): null {
  worksheet.sheet(host).frozen = frozen;
  return null;
}

const location: ObjectMember<FreezePanesObject> = {
  since: "1.7",
  open: ({ worksheet }, _, host) => {
    const sheet = worksheet.sheet(host);
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return new RangeObject(sheet, {
      ...WHOLE_SHEET,
      ...(rows > 0 && { bottom: rows }),
      ...(columns > 0 && { right: columns }),
    });
  },
};

export const freezePanesClass = defineClass<FreezePanesObject>({
  name: "WorksheetFreezePanes",
  target: FreezePanesObject,
  objects: { getLocation: location, getLocationOrNullObject: location },
  methods: {
    freezeRows: {
      since: "1.7",
      call: (panes, args, host) => freeze(panes, host, { rows: args.count(0), columns: 0 }),
    },
    freezeColumns: {
      since: "1.7",
      call: (panes, args, host) => freeze(panes, host, { rows: 0, columns: args.count(0) }),
    },
    freezeAt: {
      since: "1.7",
      call: (panes, args, host) => {
        const area = areaArgument(args, 0, panes.worksheet.sheet(host), host);
        if (area.top > 1 || area.left > 1) throw new ExcelError("InvalidArgument", "not from A1");
        return freeze(panes, host, {
          rows: isWholeColumns(area) ? 0 : area.bottom,
          columns: isWholeRows(area) ? 0 : area.right,
        });
      },
    },
    unfreeze: {
      since: "1.7",
      call: (panes, _, host) => freeze(panes, host, { rows: 0, columns: 0 }),
    },
  },
});
