import { addSheet, findSheet } from "../model/sheet-list";
import type { Sheet } from "../model/sheet";
import { WORKBOOK_TARGET } from "../protocol/event-messages";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";
import { eventRegistration } from "./event-registration";
import { freeSheetName, requireSheetName } from "./sheet-names";
import { requireOpenStructure } from "./structure";
import { WorksheetObject } from "./worksheet-object";

export class WorksheetsObject extends SimulatedObject {
  readonly className = "WorksheetCollection";
}

const registration = (event: string, since: "1.7" | "1.9") =>
  eventRegistration<WorksheetsObject>(event, since, () => WORKBOOK_TARGET);

export const worksheetsClass = defineClass<WorksheetsObject>({
  name: "WorksheetCollection",
  target: WorksheetsObject,
  items: (_, host) => worksheetsOf(host).map((sheet) => new WorksheetObject(sheet)),
  item: (_, key, host) => worksheetByKey(host, key),
  objects: {
    add: {
      since: "1.1",
      open: (_, args, host) => {
        requireOpenStructure(host);
        const name = args.textOr(0, freeSheetName(host.workbook));
        requireSheetName(host.workbook, name, null);
        const sheet = addSheet(host.workbook, name);
        host.announce({ kind: "sheet-added", sheet, source: "Local" });
        return new WorksheetObject(sheet);
      },
    },
    getActiveWorksheet: { since: "1.1", open: (_, __, host) => activeWorksheet(host) },
    getFirst: {
      since: "1.5",
      open: (_, args, host) => wrapped(listed(host, args.booleanOr(0, false)).at(0)),
    },
    getLast: {
      since: "1.5",
      open: (_, args, host) => wrapped(listed(host, args.booleanOr(0, false)).at(-1)),
    },
    getItemOrNullObject: {
      since: "1.4",
      open: (_, args, host) => worksheetByKey(host, args.text(0)),
    },
  },
  methods: {
    getCount: {
      since: "1.4",
      call: (_, args, host) => listed(host, args.booleanOr(0, false)).length,
    },
    ...registration("Activated", "1.7"),
    ...registration("Added", "1.7"),
    ...registration("Deleted", "1.7"),
    ...registration("DataChanged", "1.9"),
  },
});

const worksheetsOf = ({ workbook }: Host): readonly Sheet[] =>
  workbook.sheets.filter(({ kind }) => kind === "worksheet");

const listed = (host: Host, visibleOnly: boolean): readonly Sheet[] =>
  worksheetsOf(host).filter(({ visibility }) => !visibleOnly || visibility === "visible");

const wrapped = (sheet: Sheet | undefined): WorksheetObject | null =>
  sheet ? new WorksheetObject(sheet) : null;

function worksheetByKey({ workbook }: Host, key: JsonValue): WorksheetObject | null {
  const sheet = typeof key === "string" ? findSheet(workbook, key) : null;
  return sheet?.kind === "worksheet" ? new WorksheetObject(sheet) : null;
}

function activeWorksheet({ workbook }: Host): WorksheetObject | null {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (sheet && sheet.kind !== "worksheet") throw new ExcelError("UnsupportedSheet", sheet.name);
  return wrapped(sheet);
}
