import { fullAddress } from "../behaviour/addresses";
import { readTable, writeTable } from "../behaviour/cell-tables";
import { heightOfRow, widthOfColumn } from "../behaviour/measures";
import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { cellCountOf, type Area } from "../model/area";
import type { CellFormat } from "../model/cell-format";
import { cellKey } from "../model/cell-grid";
import { cellAt, formatOf, formatsIn } from "../model/cell-look";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import { isJsonObject, type JsonObject, type JsonValue } from "../protocol/json";
import type { MethodMember } from "../protocol/members";
import { setHyperlink, toldHyperlink } from "./range-hyperlink";
import { RangeObject } from "./range-object";
import { refuseUnknown, toldFormat, withFormat } from "./told-formats";

const wants = (options: JsonObject, name: string): boolean => options[name] === true;

function formatOptions(options: JsonObject): JsonObject | null {
  const { format } = options;
  return isJsonObject(format) ? format : null;
}

const areaOfOne = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** What `getCellProperties` tells of one cell; formats that were asked for alike are looked up once. */
function cellTeller(sheet: Sheet, options: JsonObject): (row: number, column: number) => JsonValue {
  refuseUnknown(options, ["address", "hidden", "hyperlink", "format"]);
  const asked = formatOptions(options);
  const known = new Map<CellFormat, JsonObject>();
  const told = (format: CellFormat): JsonObject => {
    const found = known.get(format) ?? toldFormat([format], asked ?? {});
    known.set(format, found);
    return found;
  };
  return (row, column) => ({
    ...(wants(options, "address") && { address: fullAddress(sheet, areaOfOne(row, column)) }),
    ...(wants(options, "hidden") && {
      hidden: heightOfRow(sheet, row) === 0 || widthOfColumn(sheet, column) === 0,
    }),
    ...(wants(options, "hyperlink") && {
      hyperlink: toldHyperlink(sheet.cells.get(cellKey({ row, column }))),
    }),
    ...(asked && { format: told(formatOf(sheet, { row, column })) }),
  });
}

/** What `getRowProperties` and `getColumnProperties` tell of one line of a range. */
function toldLine(
  sheet: Sheet,
  line: Area,
  options: JsonObject,
  measures: Readonly<Record<"index" | "hidden", JsonValue>> & { readonly size: JsonObject },
  names: { readonly index: string; readonly hidden: string; readonly size: string },
): JsonValue {
  refuseUnknown(options, ["address", names.index, names.hidden, "format"]);
  const { [names.size]: size, ...looks } = formatOptions(options) ?? {};
  return {
    ...(wants(options, "address") && { address: fullAddress(sheet, line) }),
    ...(wants(options, names.index) && { [names.index]: measures.index }),
    ...(wants(options, names.hidden) && { [names.hidden]: measures.hidden }),
    ...(formatOptions(options) && {
      format: {
        ...(size === true && measures.size),
        ...toldFormat([...formatsIn(sheet, line)], looks),
      },
    }),
  };
}

const ROW_NAMES = { index: "rowIndex", hidden: "rowHidden", size: "rowHeight" };
const COLUMN_NAMES = { index: "columnIndex", hidden: "columnHidden", size: "columnWidth" };

function toldRows(sheet: Sheet, area: Area, options: JsonObject): JsonValue[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = area.top + index;
    const measures = {
      index: row - 1,
      hidden: sheet.rows.get(row)?.hidden ?? false,
      size: { rowHeight: heightOfRow(sheet, row) },
    };
    return toldLine(sheet, { ...area, top: row, bottom: row }, options, measures, ROW_NAMES);
  });
}

function toldColumns(sheet: Sheet, area: Area, options: JsonObject): JsonValue[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const column = area.left + index;
    const measures = {
      index: column - 1,
      hidden: sheet.columns.get(column)?.hidden ?? false,
      size: { columnWidth: widthOfColumn(sheet, column) },
    };
    const line = { ...area, left: column, right: column };
    return toldLine(sheet, line, options, measures, COLUMN_NAMES);
  });
}

function writeCellProperties(target: RangeObject, sheet: Sheet, value: JsonValue): void {
  writeTable(target.area, value, (row, column, given) => {
    if (!isJsonObject(given)) throw new ExcelError("InvalidArgument", "cell properties");
    refuseUnknown(given, ["hyperlink", "format"]);
    const { format } = given;
    if (!isJsonObject(format)) return;
    const cell = cellAt(sheet, { row, column });
    cell.format = withFormat(cell.format, format);
  });
}

/** The members that read and set the properties of every cell, row or column of a range at once. */
export const rangeProperties: Readonly<Record<string, MethodMember<RangeObject>>> = {
  getCellProperties: {
    since: "1.9",
    call: (target, args, host) => {
      const tell = cellTeller(target.sheet(host), args.jsonObject(0));
      host.meter.countCellsRead(cellCountOf(target.area));
      return readTable(target.area, tell);
    },
  },
  getRowProperties: {
    since: "1.9",
    call: (target, args, host) => toldRows(target.sheet(host), target.area, args.jsonObject(0)),
  },
  getColumnProperties: {
    since: "1.9",
    call: (target, args, host) => toldColumns(target.sheet(host), target.area, args.jsonObject(0)),
  },
  setCellProperties: {
    since: "1.9",
    call: (target, args, host) => {
      const sheet = target.sheet(host);
      refuseUnlessAllowed(sheet, "allowFormatCells");
      writeCellProperties(target, sheet, args.json(0));
      writeTable(target.area, args.json(0), (row, column, given) => {
        const link = isJsonObject(given) ? given["hyperlink"] : undefined;
        if (link) setHyperlink(new RangeObject(sheet, areaOfOne(row, column)), link, host);
      });
      host.meter.countCellsWritten(cellCountOf(target.area));
      return null;
    },
  },
};
