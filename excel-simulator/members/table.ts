import { requireTableName } from "../behaviour/table-rules";
import { refuseProtected } from "../behaviour/sheet-protection";
import { cellsIn } from "../model/cell-grid";
import type { Table } from "../model/table";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass } from "../protocol/members";
import { field } from "./held-field";
import { givenFlag, givenText } from "./given-values";
import type { RangeObject } from "./range-object";
import {
  dataBodyOf,
  headerRowOf,
  TableColumnsObject,
  TableObject,
  TableRowsObject,
} from "./table-object";
import { WorksheetObject } from "./worksheet-object";

/** The id that Office.js knows a table by: its number counts in the last group. */
export const tableIdOf = ({ id }: Table): string =>
  `{00000000-000C-0000-FFFF-FFFF${(id - 1).toString(16).toUpperCase().padStart(8, "0")}}`;

export const tableClass = defineClass<TableObject>({
  name: "Table",
  target: TableObject,
  identity: { name: "Id", of: (table, host) => tableIdOf(table.read(host)) },
  properties: {
    id: { since: "1.1", get: (table, host) => tableIdOf(table.read(host)) },
    legacyId: { since: "1.8", get: (table, host) => String(table.read(host).id) },
    name: {
      since: "1.1",
      get: (table, host) => table.read(host).name,
      set: (table, value, host) => rename(table, value, host),
    },
    style: {
      since: "1.1",
      get: (table, host) => table.read(host).style ?? "",
      set: (table, value, host) => {
        table.change(host).style = givenText(value) || null;
      },
    },
    showHeaders: { since: "1.1", get: (table, host) => table.read(host).showHeaders },
    showTotals: { since: "1.1", get: (table, host) => table.read(host).showTotals },
    showFilterButton: field("1.3", "showFilterButton", givenFlag),
    showBandedRows: field("1.3", "showBandedRows", givenFlag),
    showBandedColumns: field("1.3", "showBandedColumns", givenFlag),
    highlightFirstColumn: field("1.3", "highlightFirstColumn", givenFlag),
    highlightLastColumn: field("1.3", "highlightLastColumn", givenFlag),
  },
  objects: {
    worksheet: { since: "1.2", open: (table, _, host) => new WorksheetObject(table.sheet(host)) },
    columns: { since: "1.1", open: (table) => new TableColumnsObject(table) },
    rows: { since: "1.1", open: (table) => new TableRowsObject(table) },
    getRange: {
      since: "1.1",
      open: (table, _, host) => table.range(host, table.read(host).area),
    },
    getHeaderRowRange: {
      since: "1.1",
      open: (table, _, host) => table.range(host, headerRowOf(table.read(host))),
    },
    getDataBodyRange: {
      since: "1.1",
      open: (table, _, host) => table.range(host, dataBodyOf(table.read(host))),
    },
    convertToRange: { since: "1.2", open: (table, _, host) => dissolve(table, host) },
  },
  methods: {
    clearFilters: { since: "1.2", call: (table, _, host) => (table.read(host), null) },
    delete: {
      since: "1.1",
      call: (table, _, host) => {
        const range = dissolve(table, host);
        for (const { cell } of cellsIn(range.sheet(host).cells, range.area)) {
          Object.assign(cell, { value: null, formula: null, hyperlink: null });
        }
        return null;
      },
    },
  },
});

function rename(table: TableObject, value: JsonValue, host: Host): void {
  const held = table.change(host);
  const name = givenText(value);
  requireTableName(host.workbook, name, held);
  held.name = name;
}

/** Makes plain cells of a table. */
function dissolve(table: TableObject, host: Host): RangeObject {
  const sheet = table.sheet(host);
  refuseProtected(sheet);
  const range = table.range(host, table.held.area);
  sheet.tables = sheet.tables.filter((other) => other !== table.held);
  return range;
}
