import { copySheet } from "../model/sheet-copy";
import { deleteSheet, findSheet, moveSheet, renameSheet } from "../model/sheet-list";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import type { Arguments } from "../protocol/arguments";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass, type PropertyMember } from "../protocol/members";
import { AutoFilterObject } from "./auto-filter";
import { ChartsObject } from "./chart-object";
import { CustomPropertiesObject } from "./custom-properties";
import { eventRegistration } from "./event-registration";
import { FreezePanesObject } from "./freeze-panes";
import { NamedItemsObject } from "./named-item-object";
import { PageLayoutObject } from "./page-layout-object";
import { requireSheetName } from "./sheet-names";
import { requireOpenStructure, requireOtherVisibleSheet } from "./structure";
import { TablesObject } from "./table-object";
import { WorksheetObject } from "./worksheet-object";
import { WorksheetProtectionObject } from "./worksheet-protection";
import { worksheetRanges } from "./worksheet-ranges";

/** The words of Office.js for `visibility`. */
const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

const registration = (event: string) =>
  eventRegistration<WorksheetObject>(event, "1.7", (target, host) => target.sheet(host).id);

export const worksheetClass = defineClass<WorksheetObject>({
  name: "Worksheet",
  target: WorksheetObject,
  identity: { name: "Id", of: (target, host) => target.sheet(host).id },
  properties: {
    id: { since: "1.1", get: (target, host) => target.sheet(host).id },
    name: {
      since: "1.1",
      get: (target, host) => target.sheet(host).name,
      set: (target, value, host) => rename(target.sheet(host), value, host),
    },
    position: {
      since: "1.1",
      get: (target, host) => host.workbook.sheets.indexOf(target.sheet(host)),
      set: (target, value, host) => move(target.sheet(host), value, host),
    },
    visibility: {
      since: "1.1",
      get: (target, host) => VISIBILITY[target.sheet(host).visibility],
      set: (target, value, host) => show(target.sheet(host), value, host),
    },
    tabColor: {
      since: "1.7",
      get: (target, host) => target.sheet(host).tabColor ?? "",
      set: (target, value, host) => {
        target.sheet(host).tabColor = colorFrom(value);
      },
    },
    standardHeight: { since: "1.7", get: (target, host) => target.sheet(host).standardHeight },
    standardWidth: {
      since: "1.7",
      get: (target, host) => target.sheet(host).standardWidth,
      set: (target, value, host) => {
        if (typeof value !== "number") throw new ExcelError("InvalidArgument", "standardWidth");
        target.sheet(host).standardWidth = value;
      },
    },
    showGridlines: flag("showGridlines"),
    showHeadings: flag("showHeadings"),
  },
  objects: {
    ...worksheetRanges,
    copy: { since: "1.7", open: (target, args, host) => copy(target.sheet(host), args, host) },
    autoFilter: { since: "1.9", open: (target) => new AutoFilterObject(target) },
    charts: { since: "1.1", open: (target) => new ChartsObject(target) },
    freezePanes: { since: "1.7", open: (target) => new FreezePanesObject(target) },
    pageLayout: { since: "1.9", open: (target) => new PageLayoutObject(target) },
    tables: { since: "1.1", open: (target) => new TablesObject(target) },
    customProperties: { since: "1.12", open: (target) => new CustomPropertiesObject(target) },
    names: { since: "1.4", open: (target, _, host) => new NamedItemsObject(target.sheet(host)) },
    protection: { since: "1.2", open: (target) => new WorksheetProtectionObject(target) },
    getNext: {
      since: "1.5",
      open: (target, args, host) => beside(target, 1, args.booleanOr(0, false), host),
    },
    getNextOrNullObject: {
      since: "1.5",
      open: (target, args, host) => beside(target, 1, args.booleanOr(0, false), host),
    },
    getPrevious: {
      since: "1.5",
      open: (target, args, host) => beside(target, -1, args.booleanOr(0, false), host),
    },
    getPreviousOrNullObject: {
      since: "1.5",
      open: (target, args, host) => beside(target, -1, args.booleanOr(0, false), host),
    },
    _GetSheetById: {
      since: "1.7",
      open: (_, args, { workbook }) => {
        const sheet = findSheet(workbook, args.text(0));
        return sheet && new WorksheetObject(sheet);
      },
    },
  },
  methods: {
    activate: {
      since: "1.1",
      call: (target, _, host) => {
        activate(target.sheet(host), host);
        return null;
      },
    },
    calculate: { since: "1.6", call: () => null },
    delete: {
      since: "1.1",
      call: (target, _, host) => {
        remove(target.sheet(host), host);
        return null;
      },
    },
    ...registration("Activated"),
    ...registration("DataChanged"),
  },
});

function flag(property: "showGridlines" | "showHeadings"): PropertyMember<WorksheetObject> {
  return {
    since: "1.8",
    get: (target, host) => target.sheet(host)[property],
    set: (target, value, host) => {
      target.sheet(host)[property] = value === true;
    },
  };
}

/** The copy comes to the front, as it does for people. */
function copy(sheet: Sheet, args: Arguments, host: Host): WorksheetObject {
  requireOpenStructure(host);
  const place = args.isGiven(0)
    ? args.oneOf(0, ["None", "Before", "After", "Beginning", "End"])
    : "None";
  if (place === "Before" || place === "After") throw new ExcelError("InvalidArgument", place);
  if (sheet.visibility === "very-hidden") {
    throw new ExcelError("InvalidOperation", "a very hidden sheet");
  }
  const copied = copySheet(host.workbook, sheet);
  if (place !== "End") moveSheet(host.workbook, copied, 0);
  host.announce({ kind: "sheet-added", sheet: copied, source: "Local" });
  if (copied.visibility === "visible") activate(copied, host);
  return new WorksheetObject(copied);
}

function rename(sheet: Sheet, value: JsonValue, host: Host): void {
  requireOpenStructure(host);
  const name = String(value);
  requireSheetName(host.workbook, name, sheet);
  renameSheet(host.workbook, sheet, name);
}

function move(sheet: Sheet, value: JsonValue, host: Host): void {
  requireOpenStructure(host);
  const last = host.workbook.sheets.length - 1;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > last) {
    throw new ExcelError("InvalidArgument", `position ${String(value)}`);
  }
  moveSheet(host.workbook, sheet, value);
}

function show(sheet: Sheet, value: JsonValue, host: Host): void {
  requireOpenStructure(host);
  const [visibility] = VISIBILITIES.filter((each) => VISIBILITY[each] === value);
  if (!visibility) throw new ExcelError("InvalidArgument", "visibility");
  if (visibility !== "visible") requireOtherVisibleSheet(host, sheet);
  sheet.visibility = visibility;
  const { workbook } = host;
  if (visibility === "visible" || workbook.activeSheetId !== sheet.id) return;
  workbook.activeSheetId =
    workbook.sheets.find((other) => other.visibility === "visible")?.id ?? workbook.activeSheetId;
}

const VISIBILITIES = ["visible", "hidden", "very-hidden"] as const;

const COLOR = /^#[0-9A-F]{6}$/i;

/** `#RRGGBB`, or null for no colour of its own. */
function colorFrom(value: JsonValue): string | null {
  if (value === "") return null;
  if (typeof value !== "string" || !COLOR.test(value)) {
    throw new ExcelError("InvalidArgument", `colour ${String(value)}`);
  }
  return value.toUpperCase();
}

function beside(
  target: WorksheetObject,
  step: 1 | -1,
  visibleOnly: boolean,
  host: Host,
): WorksheetObject | null {
  const sheets = host.workbook.sheets.filter(
    ({ kind, visibility }) => kind === "worksheet" && (!visibleOnly || visibility === "visible"),
  );
  const sheet = sheets[sheets.indexOf(target.sheet(host)) + step];
  return sheet ? new WorksheetObject(sheet) : null;
}

function activate(sheet: Sheet, host: Host): void {
  if (sheet.visibility !== "visible") throw new ExcelError("InvalidOperation", "a hidden sheet");
  host.workbook.activeSheetId = sheet.id;
  host.announce({ kind: "sheet-activated", sheet, source: "Local" });
}

function remove(sheet: Sheet, host: Host): void {
  requireOpenStructure(host);
  requireOtherVisibleSheet(host, sheet);
  if (sheet.visibility === "very-hidden") {
    throw new ExcelError("InvalidOperation", "a very hidden sheet");
  }
  deleteSheet(host.workbook, sheet);
  host.announce({ kind: "sheet-deleted", sheet, source: "Local" });
}
