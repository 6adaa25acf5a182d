import { today } from "../../src/hosts/today";
import type { CellPosition } from "../../src/core";
import { isUnbounded, readTable, writeTable } from "../behaviour/cell-tables";
import { writeCell } from "../behaviour/cell-writing";
import { displayedText } from "../behaviour/displayed-text";
import { coverageOf } from "../behaviour/merged-areas";
import { localNumberFormat, numberFormatFromLocal } from "../behaviour/number-format-words";
import { refuseLockedCells, refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { cellCountOf } from "../model/area";
import { isCellError, type Cell } from "../model/cell";
import { GENERAL } from "../model/cell-format";
import { cellKey } from "../model/cell-grid";
import { cellAt, changeFormats, formatOf } from "../model/cell-look";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import type { ApiSet, PropertyMember } from "../protocol/members";
import { givenText } from "./given-values";
import type { RangeObject } from "./range-object";

const LONGEST_NUMBER_FORMAT = 255;

type ReadCell = (cell: Cell | undefined, position: CellPosition) => JsonValue;

function readCells(target: RangeObject, host: Host, read: ReadCell): JsonValue {
  const { cells } = target.sheet(host);
  const table = readTable(target.area, (row, column) =>
    read(cells.get(cellKey({ row, column })), { row, column }),
  );
  if (table !== null) host.meter.countCellsRead(cellCountOf(target.area));
  return table;
}

function contentOf(cell: Cell | undefined): JsonValue {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function formulaOf(cell: Cell | undefined): JsonValue {
  const formula = cell?.formula ?? null;
  return formula === null ? contentOf(cell) : `=${formula}`;
}

function typeOf(cell: Cell | undefined): JsonValue {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** What people would type: covered cells of merged areas lose it, null leaves a cell alone. */
function writeContent(target: RangeObject, given: JsonValue, host: Host): void {
  const sheet = target.sheet(host);
  refuseLockedCells(sheet, [target.area]);
  const isCovered = coverageOf(sheet, target.area);
  const context = { workbook: host.workbook, sheet, year: today().year };
  writeTable(target.area, given, (row, column, value) => {
    if (!isCovered({ row, column })) writeCell(context, { row, column }, value);
  });
  host.meter.countCellsWritten(cellCountOf(target.area));
  host.announce({ kind: "cells-changed", sheet, area: target.area, source: "Local" });
}

function writeNumberFormats(
  target: RangeObject,
  given: JsonValue,
  host: Host,
  patternOf: (written: string) => string,
): void {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, "allowFormatCells");
  const patternFrom = (value: JsonValue): string => {
    const pattern = patternOf(givenText(value)) || GENERAL;
    if (pattern.length <= LONGEST_NUMBER_FORMAT) return pattern;
    throw new ExcelError("InvalidArgument", "a number format of more than 255 characters");
  };
  host.meter.countCellsWritten(cellCountOf(target.area));
  if (typeof given === "string") {
    if (isUnbounded(target.area)) throw new ExcelError("InvalidArgument", "the range has no end");
    const numberFormat = patternFrom(given);
    changeFormats(sheet, target.area, (format) => ({ ...format, numberFormat }));
    return;
  }
  writeTable(target.area, given, (row, column, value) => {
    const cell = cellAt(sheet, { row, column });
    cell.format = { ...cell.format, numberFormat: patternFrom(value) };
  });
}

function content(since: ApiSet, read: ReadCell): PropertyMember<RangeObject> {
  return {
    since,
    get: (target, host) => readCells(target, host, read),
    set: writeContent,
  };
}

function readNumberFormats(
  target: RangeObject,
  host: Host,
  show: (pattern: string) => string,
): JsonValue {
  const sheet = target.sheet(host);
  return readCells(target, host, (_, position) => show(formatOf(sheet, position).numberFormat));
}

/** What the cells of a range hold, in tables of its shape. */
export const rangeContent: Readonly<Record<string, PropertyMember<RangeObject>>> = {
  values: content("1.1", contentOf),
  formulas: content("1.1", formulaOf),
  /** Excel in Japan calls functions by their English names. */
  formulasLocal: content("1.1", formulaOf),
  text: {
    since: "1.1",
    get: (target, host) => {
      const { dateSystem } = host.workbook;
      return readCells(target, host, (cell) =>
        cell ? displayedText(cell.value, cell.format.numberFormat, dateSystem) : "",
      );
    },
  },
  valueTypes: { since: "1.1", get: (target, host) => readCells(target, host, typeOf) },
  numberFormat: {
    since: "1.1",
    get: (target, host) => readNumberFormats(target, host, (pattern) => pattern),
    set: (target, given, host) => writeNumberFormats(target, given, host, (written) => written),
  },
  numberFormatLocal: {
    since: "1.7",
    get: (target, host) => readNumberFormats(target, host, localNumberFormat),
    set: (target, given, host) => writeNumberFormats(target, given, host, numberFormatFromLocal),
  },
};
