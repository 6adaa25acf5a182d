import { formatReference, topLeft, type LogicalCell } from "../../workbook";
import type { Correction } from "../profile/profile";
import { contains, type PlacedCorrection } from "../profile/sheet-corrections";
import { yearMeaning } from "../tables/header-meaning";
import type { CellEntry } from "./account";
import type { SheetScan } from "./sheet-scan";

/** A correction on one sheet: whether the reading follows it, and the first cell that it is for. */
export type CorrectionUse = {
  readonly correction: Correction;
  readonly cell: string;
  readonly text: string;
  readonly isHeeded: boolean;
};

/** Says of each correction of a sheet whether its reading follows it; nothing of those for blank cells alone. */
export const correctionUses = (
  { sheet, grid, corrections }: SheetScan,
  entryOf: (cell: LogicalCell) => CellEntry | null,
): readonly CorrectionUse[] =>
  corrections.placed.flatMap((placed) => {
    const cells = grid.filled.filter(({ top, left }) =>
      placed.areas.some((area) => contains(area, top, left)),
    );
    const [first] = cells;
    if (!first) return [];
    const isHeeded = follows(placed, cells, entryOf) || corrections.wasAsked(placed.correction);
    const cell = formatReference(sheet, topLeft(first));
    return [{ correction: placed.correction, cell, text: first.text, isHeeded }];
  });

/** What a reading makes of the cells of a correction; answers to questions are told by whether they were asked. */
function follows(
  { correction }: PlacedCorrection,
  cells: readonly LogicalCell[],
  entryOf: (cell: LogicalCell) => CellEntry | null,
): boolean {
  switch (correction.kind) {
    case "role":
      return cells.some((cell) => entryOf(cell)?.role === correction.role);
    case "years":
      return cells.some(
        (cell) => entryOf(cell)?.use === "label" && yearMeaning(cell.text) !== null,
      );
    case "answer":
      return false;
    case "no-table":
      return true;
  }
}
