import { intersectionOf, type Area } from "../model/area";
import { cellAt } from "../model/cell-look";
import type { Sheet } from "../model/sheet";
import type { Table, TableColumn } from "../model/table";
import type { Workbook } from "../model/workbook";
import { ExcelError } from "../protocol/excel-error";

const LONGEST_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i;

const fold = (name: string): string => name.toLowerCase();

/** All tables of a workbook. */
const tablesOf = ({ sheets }: Workbook): readonly Table[] => sheets.flatMap(({ tables }) => tables);

/** Throws where a table may not be called so: InvalidArgument for what is no name, ItemAlreadyExists for one in use. */
export function requireTableName(workbook: Workbook, name: string, self: Table | null): void {
  if (name.length > LONGEST_NAME || !NAME.test(name) || LOOKS_LIKE_CELL.test(name)) {
    throw new ExcelError("InvalidArgument", `${name} is no name of a table`);
  }
  const names = workbook.names.map((defined) => defined.name);
  const others = tablesOf(workbook).flatMap((table) => (table === self ? [] : table.name));
  if ([...names, ...others].some((other) => fold(other) === fold(name))) {
    throw new ExcelError("ItemAlreadyExists", name);
  }
}

/** The name of a new table in a Japanese Excel: テーブル1. */
function freeTableName(workbook: Workbook): string {
  const taken = new Set([...workbook.names, ...tablesOf(workbook)].map(({ name }) => fold(name)));
  let number = 1;
  while (taken.has(fold(`テーブル${number}`))) number += 1;
  return `テーブル${number}`;
}

/** Throws MergedRangeConflict over merged cells and over another table. */
function requireRoomForTable(sheet: Sheet, area: Area): void {
  if (sheet.mergedAreas.some((merged) => intersectionOf(merged, area))) {
    throw new ExcelError("MergedRangeConflict", "a table over merged cells");
  }
  const other = sheet.tables.find((table) => intersectionOf(table.area, area));
  if (other) throw new ExcelError("MergedRangeConflict", `the table overlaps ${other.name}`);
}

/**
 * Makes the header cells of a table what Excel makes of them: texts that all differ, blank ones 列1 and so on,
 * repeated ones numbered; returns them as columns.
 */
function nameColumns(sheet: Sheet, { top: row, left, right }: Area): TableColumn[] {
  const taken = new Set<string>();
  const columns: TableColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = cellAt(sheet, { row, column });
    const shown = cell.value === null ? "" : String(cell.value);
    const wanted = shown === "" ? `列${column - left + 1}` : shown;
    let name = wanted;
    for (let number = 2; taken.has(fold(name)); number += 1) name = `${wanted}${number}`;
    taken.add(fold(name));
    if (name !== cell.value) Object.assign(cell, { value: name, formula: null });
    columns.push({ id: column - left + 1, name });
  }
  return columns;
}

/** A table over cells that are its header row and data; a header row alone takes one row more. */
export function createTable(workbook: Workbook, sheet: Sheet, wanted: Area): Table {
  const area = wanted.bottom > wanted.top ? wanted : { ...wanted, bottom: wanted.top + 1 };
  requireRoomForTable(sheet, area);
  const table: Table = {
    id: tablesOf(workbook).reduce((most, { id }) => Math.max(most, id), 0) + 1,
    name: freeTableName(workbook),
    area,
    columns: nameColumns(sheet, area),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  return table;
}
