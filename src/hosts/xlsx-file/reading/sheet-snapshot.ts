import type { CellSnapshot, DataValidation, MergedArea, SheetSnapshot } from "../../../core";
import { HostError } from "../../host-error";
import type { Archive } from "../package/archive";
import { distinctAreas } from "./area-reference";
import { snapshotOfCell, snapshotOfNumber, type CellContext } from "./cell-value";
import { sheetContent } from "../../sheet-content";
import { sharedFormulas } from "./shared-formulas";
import type { RawColumns } from "./sheet-listener";
import { readSheetPart } from "./sheet-part";

type SheetPartContent = Omit<SheetSnapshot, "name" | "visibility" | "purpose" | "notes">;

const byPosition = (first: CellSnapshot, second: CellSnapshot): number =>
  first.row - second.row || first.column - second.column;

function inOrder(cells: CellSnapshot[]): CellSnapshot[] {
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, column } of cells) {
    if (row < lastRow || (row === lastRow && column <= lastColumn)) return cells.sort(byPosition);
    [lastRow, lastColumn] = [row, column];
  }
  return cells;
}

/** The most columns that a sheet has. */
const LAST_COLUMN = 16_384;

function columnsOf(ranges: readonly RawColumns[]): readonly number[] {
  const columns: number[] = [];
  for (const { from, to } of [...ranges].sort((first, second) => first.from - second.from)) {
    const next = Math.max(from, (columns.at(-1) ?? 0) + 1);
    for (let column = next; column <= Math.min(to, LAST_COLUMN); column += 1) columns.push(column);
  }
  return columns;
}

/** What a sheet may hold, seen what those before it held. */
export type SheetLimits = {
  readonly mostCells: number;
  readonly guardMergedAreas: (part: string, areas: readonly MergedArea[]) => void;
};

/**
 * Reads what a worksheet holds; hidden rows and columns are told as far as its cells and merged areas reach. Throws a
 * HostError where a limit is passed.
 */
export function readSheetContent(
  file: string,
  archive: Archive,
  part: string,
  context: CellContext,
  limits: SheetLimits,
): SheetPartContent {
  const found: CellSnapshot[] = [];
  const mergedAreas: MergedArea[] = [];
  const conditionalAreas: MergedArea[] = [];
  const hiddenRanges: RawColumns[] = [];
  const hiddenRows: number[] = [];
  let validations: readonly DataValidation[] = [];
  const withFormula = sharedFormulas();
  const add = (cell: CellSnapshot | null): void => {
    if (cell) found.push(cell);
    if (found.length > limits.mostCells) {
      throw new HostError(
        "too-large",
        file,
        `${part} holds more than ${limits.mostCells} filled cells`,
      );
    }
  };
  readSheetPart(file, archive, part, {
    columns(columns) {
      if (columns.hidden) hiddenRanges.push(columns);
    },
    row({ row, hidden }) {
      if (hidden) hiddenRows.push(row);
    },
    cell: (raw) => add(snapshotOfCell(withFormula(raw), context)),
    number: (cell) => add(snapshotOfNumber(cell, context)),
    mergedArea(area) {
      mergedAreas.push(area);
    },
    dataValidations(all) {
      validations = all;
    },
    conditionalAreas(areas) {
      for (const area of areas) conditionalAreas.push(area);
    },
  });
  limits.guardMergedAreas(part, mergedAreas);
  const content = { cells: inOrder(found), mergedAreas, hiddenRows };
  return {
    ...sheetContent({ ...content, hiddenColumns: columnsOf(hiddenRanges) }),
    conditionalFormats: distinctAreas(conditionalAreas),
    ...(validations.length > 0 && { dataValidations: validations }),
  };
}
