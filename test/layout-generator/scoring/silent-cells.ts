import type { WorkbookReading } from "../../../src/core";
import type { LayoutTruth } from "../truth";

/** What a cell with content can be in the account of a reading without being lost. */
const KEPT: ReadonlySet<string> = new Set([
  "field",
  "value",
  "narrative",
  "summary",
  "not-understood",
]);

/**
 * The cells with content, on sheets with a table, that a reading takes for a label, a heading or a title, or leaves out of its
 * account: nobody is told of them.
 */
export function silentCells(
  { contents }: LayoutTruth,
  { sheets }: WorkbookReading,
): readonly string[] {
  const uses = new Map<string, string>(
    sheets.flatMap(({ sheet, cells }) =>
      cells.map(({ cell, use }) => [`${sheet}!${cell}`, use] as const),
    ),
  );
  const recognised = new Set(
    sheets.flatMap(({ sheet, cells }) => (cells.length > 0 ? [sheet] : [])),
  );
  return contents.flatMap((place) => {
    const use = uses.get(place);
    const isOnTable = recognised.has(place.slice(0, place.lastIndexOf("!")));
    return isOnTable && !(use && KEPT.has(use)) ? [`${place} ${use ?? "not in the account"}`] : [];
  });
}
