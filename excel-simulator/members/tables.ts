import { createTable } from "../behaviour/table-rules";
import { refuseProtected } from "../behaviour/sheet-protection";
import type { Sheet } from "../model/sheet";
import type { Arguments } from "../protocol/arguments";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass } from "../protocol/members";
import { areaArgument, sheetOfAddress } from "./area-argument";
import { RangeObject } from "./range-object";
import { tableIdOf } from "./table";
import { TableObject, TablesObject } from "./table-object";

export const tablesClass = defineClass<TablesObject>({
  name: "TableCollection",
  target: TablesObject,
  items: (tables, host) => tables.all(host),
  item: (tables, key, host) => findTable(tables, key, host),
  properties: { count: { since: "1.1", get: (tables, host) => tables.all(host).length } },
  objects: {
    add: { since: "1.1", open: addTable },
    getItemAt: {
      since: "1.1",
      open: (tables, args, host) => tables.all(host)[args.count(0)] ?? null,
    },
    getItemOrNullObject: {
      since: "1.4",
      open: (tables, args, host) => findTable(tables, args.text(0), host),
    },
  },
  methods: { getCount: { since: "1.4", call: (tables, _, host) => tables.all(host).length } },
});

const findTable = (tables: TablesObject, key: JsonValue, host: Host): TableObject | null =>
  typeof key === "string"
    ? (tables
        .all(host)
        .find(
          ({ held }) => tableIdOf(held) === key || held.name.toLowerCase() === key.toLowerCase(),
        ) ?? null)
    : null;

function addTable(tables: TablesObject, args: Arguments, host: Host): TableObject {
  const sheet = sheetFor(tables, args, host);
  refuseProtected(sheet);
  if (!args.booleanOr(1, false)) throw new NotSimulatedError("tables without a header row");
  const table = createTable(host.workbook, sheet, areaArgument(args, 0, sheet, host));
  return new TableObject(table);
}

function sheetFor({ owner }: TablesObject, args: Arguments, host: Host): Sheet {
  if (owner) return owner.sheet(host);
  const range = args.at(0);
  const sheet =
    range instanceof RangeObject ? range.sheet(host) : sheetOfAddress(args.text(0), host);
  if (sheet) return sheet;
  throw new ExcelError("InvalidArgument", "an address without its sheet");
}
