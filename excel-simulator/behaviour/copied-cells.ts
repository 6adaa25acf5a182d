import { copiedFormula } from "../../src/core";
import { columnCountOf, intersectionOf, rowCountOf, type Area } from "../model/area";
import { cellKey, positionsIn } from "../model/cell-grid";
import { cellAt, forgetPlainCell, formatOf } from "../model/cell-look";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";
import { formulaResult } from "./formula-result";

/** How far a copy lies from what is copied. */
type Distance = { readonly rows: number; readonly columns: number };

const moved = ({ top, left, bottom, right }: Area, { rows, columns }: Distance): Area => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});

const isWithin = (inner: Area, outer: Area): boolean =>
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom &&
  outer.left <= inner.left &&
  inner.right <= outer.right;

/**
 * Copies cells with their content, look, merged areas and conditional formats over an area of the same sheet, several times where
 * it is a multiple of theirs. Throws GeneralException where a merged area reaches into it.
 */
export function copyCells(workbook: Workbook, sheet: Sheet, source: Area, target: Area): void {
  const touched = sheet.mergedAreas.filter((area) => intersectionOf(area, source));
  if (touched.some((area) => !isWithin(area, source))) {
    throw new NotSimulatedError("copying a part of merged cells");
  }
  for (const distance of distancesTo(source, target)) {
    copyOnce({ workbook, sheet }, source, distance);
  }
}

function distancesTo(source: Area, target: Area): readonly Distance[] {
  const [height, width] = [rowCountOf(source), columnCountOf(source)];
  const times = (room: number, size: number): number => (room % size === 0 ? room / size : 1);
  const down = times(rowCountOf(target), height);
  const across = times(columnCountOf(target), width);
  return Array.from({ length: down * across }, (_, index) => ({
    rows: target.top - source.top + Math.floor(index / across) * height,
    columns: target.left - source.left + (index % across) * width,
  }));
}

function copyOnce(
  { workbook, sheet }: { readonly workbook: Workbook; readonly sheet: Sheet },
  source: Area,
  distance: Distance,
): void {
  const target = moved(source, distance);
  const reaching = sheet.mergedAreas.filter((area) => intersectionOf(area, target));
  if (reaching.some((area) => !isWithin(area, target))) {
    throw new ExcelError("GeneralException", "a merged area reaches into the place of a copy");
  }
  const merged = sheet.mergedAreas.filter((area) => isWithin(area, source));
  for (const position of positionsIn(source)) {
    const { row, column } = position;
    const from = sheet.cells.get(cellKey(position));
    const place = { row: row + distance.rows, column: column + distance.columns };
    const cell = cellAt(sheet, place);
    const formula = from?.formula
      ? copiedFormula(from.formula, distance.rows, distance.columns)
      : null;
    cell.formula = formula;
    cell.value =
      formula === null ? (from?.value ?? null) : formulaResult(formula, { workbook, sheet });
    cell.format = formatOf(sheet, position);
    cell.hyperlink = from?.hyperlink ?? null;
    forgetPlainCell(sheet, place);
  }
  sheet.mergedAreas = [
    ...sheet.mergedAreas.filter((area) => !reaching.includes(area)),
    ...merged.map((area) => moved(area, distance)),
  ];
  for (const format of sheet.conditionalFormats) {
    const shared = format.areas.flatMap((area) => intersectionOf(area, source) ?? []);
    format.areas = [...format.areas, ...shared.map((area) => moved(area, distance))];
  }
}
