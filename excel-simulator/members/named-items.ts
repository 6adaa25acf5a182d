import { isSameSheetName, normalizeSheetNames, rewriteSheetNames } from "../model/sheet-reference";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { defineClass } from "../protocol/members";
import { NamedItemObject, NamedItemsObject } from "./named-item-object";
import { absoluteAddressOf, rangeOfReference } from "./range-of-reference";
import { RangeObject } from "./range-object";
import { WorksheetObject } from "./worksheet-object";

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}[1-9]\d{0,6}|R\d*C\d*|R|C)$/i;

/** Names by which Excel itself knows areas; the file format asks for their prefix. */
const isBuiltIn = (name: string): boolean => name.startsWith("_xlnm.");

export const namedItemClass = defineClass<NamedItemObject>({
  name: "NamedItem",
  target: NamedItemObject,
  identity: { name: "_Id", of: (item, host) => item.name(host).name },
  properties: {
    name: { since: "1.1", get: (item, host) => item.name(host).name },
    formula: {
      since: "1.7",
      get: (item, host) => `=${item.name(host).formula}`,
      set: (item, value, host) => {
        item.name(host).formula = formulaFrom(String(value), host);
      },
    },
    value: { since: "1.1", get: (item, host) => valueOf(item, host) },
    type: { since: "1.1", get: (item, host) => typeOf(item.name(host).formula, host) },
    visible: {
      since: "1.1",
      get: (item, host) => item.name(host).visible,
      set: (item, value, host) => {
        item.name(host).visible = value === true;
      },
    },
    comment: {
      since: "1.4",
      get: (item, host) => item.name(host).comment,
      set: (item, value, host) => {
        item.name(host).comment = String(value);
      },
    },
    scope: { since: "1.4", get: ({ items }) => (items.sheet() ? "Worksheet" : "Workbook") },
  },
  objects: {
    worksheet: { since: "1.4", open: ({ items }) => worksheetOf(items) },
    worksheetOrNullObject: { since: "1.4", open: ({ items }) => worksheetOf(items) },
    getRange: {
      since: "1.1",
      open: (item, _, host) => rangeOfReference(item.name(host).formula, host),
    },
    getRangeOrNullObject: {
      since: "1.4",
      open: (item, _, host) => rangeOfReference(item.name(host).formula, host),
    },
  },
  methods: {
    delete: {
      since: "1.4",
      call: (item, _, host) => {
        item.items.remove(item.name(host), host);
        return null;
      },
    },
  },
});

export const namedItemsClass = defineClass<NamedItemsObject>({
  name: "NamedItemCollection",
  target: NamedItemsObject,
  items: (items, host) =>
    items
      .names(host)
      .filter(({ name }) => !isBuiltIn(name))
      .map((name) => new NamedItemObject(items, name)),
  item: (items, key, host) => items.find(key, host),
  objects: {
    add: {
      since: "1.4",
      open: (items, args, host) => {
        const name = args.text(0);
        if (!NAME.test(name) || LOOKS_LIKE_CELL.test(name)) {
          throw new ExcelError("InvalidArgument", `name ${name}`);
        }
        if (items.find(name, host)) throw new ExcelError("ItemAlreadyExists", `name ${name}`);
        const given = args.at(1);
        const formula =
          given instanceof RangeObject
            ? absoluteAddressOf(given, host)
            : formulaFrom(args.text(1), host);
        return items.add({ name, formula, visible: true, comment: args.textOr(2, "") }, host);
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      open: (items, args, host) => items.find(args.text(0), host),
    },
  },
  methods: {
    getCount: { since: "1.4", call: (items, _, host) => items.names(host).length },
  },
});

const worksheetOf = (items: NamedItemsObject): WorksheetObject | null => {
  const sheet = items.sheet();
  return sheet && new WorksheetObject(sheet);
};

/** The formula without its `=`; throws InvalidArgument where it has none or names a sheet that is not there. */
function formulaFrom(text: string, { workbook }: Host): string {
  if (!text.startsWith("=")) throw new ExcelError("InvalidArgument", `formula ${text}`);
  const formula = text.slice(1);
  rewriteSheetNames(formula, (sheet) => {
    if (workbook.sheets.some(({ name }) => isSameSheetName(name, sheet))) return sheet;
    throw new ExcelError("InvalidArgument", `sheet ${sheet} in ${text}`);
  });
  return normalizeSheetNames(formula);
}

function typeOf(formula: string, host: Host): string {
  if (formula.includes("#REF!")) return "Error";
  if (rangeOfReference(formula, host)) return "Range";
  if (formula.startsWith('"')) return "String";
  return Number.isFinite(Number(formula)) ? "Double" : "Error";
}

function valueOf(item: NamedItemObject, host: Host): string | number {
  const { formula } = item.name(host);
  switch (typeOf(formula, host)) {
    case "Range":
      return formula;
    case "Double":
      return Number(formula);
    case "String":
      return formula.slice(1, -1).replaceAll('""', '"');
    default:
      return "#REF!";
  }
}
