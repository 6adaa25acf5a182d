import { rowCountOf } from "../model/area";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass } from "../protocol/members";
import { dataBodyOf, TableColumnObject, TableColumnsObject, TableRowsObject } from "./table-object";
import type { RangeObject } from "./range-object";

export const tableColumnsClass = defineClass<TableColumnsObject>({
  name: "TableColumnCollection",
  target: TableColumnsObject,
  items: (columns, host) => columns.all(host),
  item: (columns, key, host) => findColumn(columns, key, host),
  properties: { count: { since: "1.1", get: (columns, host) => columns.all(host).length } },
  objects: {
    getItemAt: {
      since: "1.1",
      open: (columns, args, host) => columns.all(host)[args.count(0)] ?? null,
    },
    getItemOrNullObject: {
      since: "1.4",
      open: (columns, args, host) => findColumn(columns, args.json(0), host),
    },
  },
  methods: { getCount: { since: "1.4", call: (columns, _, host) => columns.all(host).length } },
});

/** A column by its number or its name. */
const findColumn = (
  columns: TableColumnsObject,
  key: JsonValue,
  host: Host,
): TableColumnObject | null =>
  columns.all(host).find(({ column }) => column.id === key || column.name === key) ?? null;

export const tableColumnClass = defineClass<TableColumnObject>({
  name: "TableColumn",
  target: TableColumnObject,
  identity: { name: "Id", of: ({ column }) => column.id },
  properties: {
    id: { since: "1.1", get: ({ column }) => column.id },
    index: { since: "1.1", get: (column, host) => column.index(host) },
    name: { since: "1.1", get: ({ column }) => column.name },
  },
  objects: {
    getRange: { since: "1.1", open: (column, _, host) => columnRange(column, host, false) },
    getDataBodyRange: { since: "1.1", open: (column, _, host) => columnRange(column, host, true) },
  },
});

function columnRange(column: TableColumnObject, host: Host, isBody: boolean): RangeObject {
  const { table } = column;
  const held = table.read(host);
  const area = isBody ? dataBodyOf(held) : held.area;
  const at = area.left + column.index(host);
  return table.range(host, { ...area, left: at, right: at });
}

const rowCount = ({ table }: TableRowsObject, host: Host): number =>
  rowCountOf(dataBodyOf(table.read(host)));

export const tableRowsClass = defineClass<TableRowsObject>({
  name: "TableRowCollection",
  target: TableRowsObject,
  properties: { count: { since: "1.1", get: rowCount } },
  methods: { getCount: { since: "1.4", call: (rows, _, host) => rowCount(rows, host) } },
});
