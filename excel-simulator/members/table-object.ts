import { refuseProtected } from "../behaviour/sheet-protection";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Table, TableColumn } from "../model/table";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { SimulatedObject } from "../protocol/simulated-object";
import { RangeObject } from "./range-object";

/** The tables of a sheet, or of the whole workbook where `owner` is null. */
export class TablesObject extends SimulatedObject {
  readonly className = "TableCollection";

  constructor(readonly owner: { sheet(host: Host): Sheet } | null) {
    super();
  }

  sheets(host: Host): readonly Sheet[] {
    return this.owner ? [this.owner.sheet(host)] : host.workbook.sheets;
  }

  all(host: Host): readonly TableObject[] {
    return this.sheets(host).flatMap(({ tables }) => tables.map((table) => new TableObject(table)));
  }
}

export class TableObject extends SimulatedObject {
  readonly className = "Table";

  constructor(readonly held: Table) {
    super();
  }

  /** The sheet that the table lies on; throws ItemNotFound where the table is gone. */
  sheet({ workbook }: Host): Sheet {
    const sheet = workbook.sheets.find(({ tables }) => tables.includes(this.held));
    if (sheet) return sheet;
    throw new ExcelError("ItemNotFound", `table ${this.held.name} is gone`);
  }

  read(host: Host): Table {
    this.sheet(host);
    return this.held;
  }

  change(host: Host): Table {
    refuseProtected(this.sheet(host));
    return this.held;
  }

  range(host: Host, area: Area): RangeObject {
    return new RangeObject(this.sheet(host), area);
  }
}

export class TableColumnsObject extends SimulatedObject {
  readonly className = "TableColumnCollection";

  constructor(readonly table: TableObject) {
    super();
  }

  all(host: Host): readonly TableColumnObject[] {
    return this.table.read(host).columns.map((column) => new TableColumnObject(this.table, column));
  }
}

export class TableColumnObject extends SimulatedObject {
  readonly className = "TableColumn";

  constructor(
    readonly table: TableObject,
    readonly column: TableColumn,
  ) {
    super();
  }

  /** Its place in the table, from 0. */
  index(host: Host): number {
    return this.table.read(host).columns.indexOf(this.column);
  }
}

export class TableRowsObject extends SimulatedObject {
  readonly className = "TableRowCollection";

  constructor(readonly table: TableObject) {
    super();
  }
}

/** The parts of a table's area. */
export const headerRowOf = ({ area }: Table): Area => ({ ...area, bottom: area.top });

export const dataBodyOf = ({ area, showHeaders, showTotals }: Table): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});
