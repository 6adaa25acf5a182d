import { LAST_ROW, type Area } from "./area";
import { cellKey, positionOfKey } from "./cell-grid";
import { placeOfArea } from "./cell-places";
import { movedRow, withInsertedRows, type InsertedRows } from "./row-references";
import type { Sheet } from "./sheet";
import { rewriteFormulasOf } from "./sheet-list";
import type { Workbook } from "./workbook";

/**
 * Puts blank rows into a sheet that look like the one above them: all below moves down, areas around the place grow, and
 * formulas, names and charts follow.
 */
export function insertRows(workbook: Workbook, sheet: Sheet, top: number, count: number): void {
  const inserted: InsertedRows = { sheet: sheet.name, top, count };
  const { height } = placeOfArea(sheet, { top, left: 1, bottom: top + count - 1, right: 1 });
  const place = placeOfArea(sheet, { top, left: 1, bottom: top, right: 1 });
  for (const chart of sheet.charts) if (chart.top >= place.top) chart.top += height;
  moveCells(sheet, inserted);
  moveAreas(sheet, inserted);
  for (const name of workbook.names) {
    name.formula = withInsertedRows(name.formula, "", inserted);
  }
  for (const other of workbook.sheets) {
    rewriteFormulasOf(other, (formula) => withInsertedRows(formula, other.name, inserted));
  }
  const { pageLayout } = sheet;
  const moved = (areas: string | null): string | null =>
    areas === null ? null : withInsertedRows(areas, sheet.name, inserted);
  pageLayout.printArea = moved(pageLayout.printArea);
  pageLayout.printTitleRows = moved(pageLayout.printTitleRows);
}

function moveCells(sheet: Sheet, { top, count }: InsertedRows): void {
  const cells = [...sheet.cells].map(([key, cell]) => ({ ...positionOfKey(key), cell }));
  sheet.cells.clear();
  for (const { row, column, cell } of cells) {
    sheet.cells.set(cellKey({ row: movedRow(row, { top, count }), column }), cell);
    if (row !== top - 1) continue;
    for (let added = 0; added < count; added += 1) {
      const blank = { value: null, formula: null, format: cell.format, hyperlink: null };
      sheet.cells.set(cellKey({ row: top + added, column }), blank);
    }
  }
  const lines = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, line] of lines) {
    sheet.rows.set(movedRow(row, { top, count }), line);
    if (row !== top - 1 || line.format === null) continue;
    for (let added = 0; added < count; added += 1) {
      sheet.rows.set(top + added, { size: null, hidden: false, format: line.format });
    }
  }
}

function moveAreas(sheet: Sheet, inserted: InsertedRows): void {
  const moved = (area: Area): Area => ({
    ...area,
    top: movedRow(area.top, inserted),
    bottom: Math.min(movedRow(area.bottom, inserted), LAST_ROW),
  });
  sheet.mergedAreas = sheet.mergedAreas.map(moved);
  for (const table of sheet.tables) table.area = moved(table.area);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(moved);
  sheet.autoFilter = sheet.autoFilter && moved(sheet.autoFilter);
  sheet.notes = sheet.notes.map((note) => ({ ...note, row: movedRow(note.row, inserted) }));
  if (inserted.top <= sheet.frozen.rows) sheet.frozen.rows += inserted.count;
}
