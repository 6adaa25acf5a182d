import {
  createLogicalGrid,
  type LogicalCell,
  type LogicalGrid,
  type SheetSnapshot,
} from "../../workbook";
import { parseHeading, type Heading } from "../heading";
import type { Label } from "../label";
import type { LabelConcept } from "../label-words";
import type { Direction } from "../define-layout";
import type { CorrectedSheet } from "../profile/sheet-corrections";
import type { Vocabulary } from "../vocabulary";

/** A cell with what it names. */
export type LabelCell = { readonly cell: LogicalCell; readonly label: Label };

/** A cell that stands alone in its row and counts like a heading. */
export type HeadingCell = { readonly cell: LogicalCell; readonly heading: Heading };

/** A sheet with its labels and headings found, before any layout looks at it. */
export type SheetScan = {
  readonly sheet: string;
  readonly grid: LogicalGrid;
  readonly labels: readonly LabelCell[];
  readonly headings: readonly HeadingCell[];
  /** What people have said of the sheet's cells. */
  readonly corrections: CorrectedSheet;
  labelAt(cell: LogicalCell): Label | null;
  /** The heading that a row holds; null where it holds none. */
  headingIn(row: number): HeadingCell | null;
  /** The labels of a concept, row by row. */
  labelsOf(concept: LabelConcept): readonly LabelCell[];
};

/** The rows of a form, both ends inclusive. */
export type RowSpan = { readonly from: number; readonly to: number };

/** Finds the labels and headings of a sheet. */
export function scanSheet(
  sheet: SheetSnapshot,
  corrections: CorrectedSheet,
  vocabulary: Vocabulary,
): SheetScan {
  const grid = createLogicalGrid(sheet);
  const labels = new Map<LogicalCell, Label>();
  const found: LabelCell[] = [];
  const headings = new Map<number, HeadingCell>();
  for (const cell of grid.filled) {
    const label = vocabulary.labelOf(cell.text);
    if (label) {
      labels.set(cell, label);
      found.push({ cell, label });
    }
    const heading =
      label || grid.startingInRow(cell.top).length > 1 ? null : parseHeading(cell.text);
    if (heading) headings.set(cell.top, { cell, heading });
  }
  const byConcept = new Map<LabelConcept, LabelCell[]>();
  for (const entry of found) {
    const list = byConcept.get(entry.label.concept);
    if (list) list.push(entry);
    else byConcept.set(entry.label.concept, [entry]);
  }
  return {
    sheet: sheet.name,
    grid,
    labels: found,
    headings: [...headings.values()],
    corrections,
    labelAt: (cell) => labels.get(cell) ?? null,
    headingIn: (row) => headings.get(row) ?? null,
    labelsOf: (concept) => byConcept.get(concept) ?? [],
  };
}

/** The labels of a concept whose first row lies within the span. */
export const labelsWithin = (
  scan: SheetScan,
  concept: LabelConcept,
  rows: RowSpan,
): readonly LabelCell[] => {
  const labels = scan.labelsOf(concept);
  return labels.slice(firstFrom(labels, rows.from), firstFrom(labels, rows.to + 1));
};

/** The place of the first label that begins in a row or below it. */
function firstFrom(labels: readonly LabelCell[], row: number): number {
  let [low, high] = [0, labels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.cell.top ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The cell that a label speaks of: the next one in the direction. To the right, blank cells are passed over
 * until something stands there; another label there means that the place next to ours is blank. Null where a
 * label stands right beside ours, or the sheet ends.
 */
export function cellBeside(
  scan: SheetScan,
  label: LogicalCell,
  direction: Direction,
): LogicalCell | null {
  const { grid } = scan;
  if (direction === "below") return grid.at(label.bottom + 1, label.left);
  const next = grid.at(label.top, label.right + 1);
  if (next && scan.labelAt(next)?.exact) return null;
  for (let cell = next; cell; cell = grid.at(label.top, cell.right + 1)) {
    if (cell.text !== "") return scan.labelAt(cell) ? next : cell;
  }
  return next;
}
