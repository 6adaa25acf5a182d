import {
  createLogicalGrid,
  formatReference,
  parseReference,
  type SheetSnapshot,
  type WorkbookReading,
} from "../../../src/core";
import { isFrame, placesOf, wordsOf } from "../../core/layouts/accounted-for";
import type { GeneratedWorkbook } from "../generate";

/**
 * The filled cells, other than labels, of sheets with a table of which a reading says nothing: they are neither a value, a name,
 * a text, a field's words nor in a note. Cells alone in their row may be titles.
 */
export function silentCells(
  { snapshot, truth }: GeneratedWorkbook,
  reading: WorkbookReading,
): readonly string[] {
  const said = new Set([...placesOf(reading), ...truth.labels]);
  const withoutTable = reading.notes.flatMap(({ code, cell }) =>
    code === "sheet-without-table" ? [cell] : [],
  );
  return snapshot.sheets
    .filter(({ name }) => !withoutTable.includes(name))
    .flatMap((sheet) => silentOnSheet(sheet, said, wordsOnSheet(sheet, reading)));
}

/** The words that the reading of a sheet gives without their cells, and those that stand for them. */
function wordsOnSheet(
  { name }: SheetSnapshot,
  reading: WorkbookReading,
): ReadonlySet<string | null> {
  const indicators = reading.indicators.filter(({ sheet }) => sheet === name);
  const summaries = reading.summaries.filter(({ cell }) => parseReference(cell)?.sheet === name);
  return new Set([
    ...wordsOf({ ...reading, indicators, summaries }),
    ...indicators.flatMap((indicator) => [
      indicator.goal,
      indicator.name,
      `（単位：${indicator.unit ?? "―"}）`,
    ]),
    "〃",
    "―",
  ]);
}

function silentOnSheet(
  sheet: SheetSnapshot,
  said: ReadonlySet<string>,
  words: ReadonlySet<string | null>,
): readonly string[] {
  const grid = createLogicalGrid(sheet);
  return grid.filled.flatMap(({ top, left, text }) => {
    const place = formatReference(sheet.name, { row: top, column: left });
    const isSaid = said.has(place) || words.has(text) || isFrame(text);
    return isSaid || grid.startingInRow(top).length === 1 ? [] : [`${place} ${text}`];
  });
}
