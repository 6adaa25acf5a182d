import { formatReference, parseReference, type WorkbookReading } from "../../../src/core";
import { placesOf, wordsOf } from "../../core/layouts/accounted-for";
import type { GeneratedWorkbook } from "../generate";
import { bare } from "./same-words";

/**
 * The cells with content, of sheets with a table, of which a reading says nothing: they are neither a value, a name, a text,
 * a field's words nor in a note.
 */
export function silentCells(
  { snapshot, truth }: GeneratedWorkbook,
  reading: WorkbookReading,
): readonly string[] {
  const said = placesOf(reading);
  const contents = new Set(truth.contents);
  return snapshot.sheets
    .filter(({ name }) => !hasNoTable(name, reading))
    .flatMap(({ name, cells }) => {
      const words = wordsOnSheet(name, reading);
      return cells.flatMap((cell) => {
        const place = formatReference(name, cell);
        const isSilent = contents.has(place) && !said.has(place) && !words.has(bare(cell.text));
        return isSilent ? [`${place} ${cell.text}`] : [];
      });
    });
}

const hasNoTable = (sheet: string, { notes }: WorkbookReading): boolean =>
  notes.some(({ code, cell }) => code === "sheet-without-table" && cell === sheet);

/** The words that the reading of a sheet gives without their cells, and the signs that stand for such words. */
function wordsOnSheet(name: string, reading: WorkbookReading): ReadonlySet<string> {
  const indicators = reading.indicators.filter(({ sheet }) => sheet === name);
  const summaries = reading.summaries.filter(({ cell }) => parseReference(cell)?.sheet === name);
  const words = [
    ...wordsOf({ ...reading, indicators, summaries }),
    ...indicators.flatMap((indicator) => [indicator.goal, indicator.name]),
    "〃",
    "―",
  ];
  return new Set(words.flatMap((word) => (word === null ? [] : [bare(word)])));
}
