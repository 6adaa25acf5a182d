import type { Layout } from "../define-layout";
import type { Heading } from "../heading";
import {
  labelsWithin,
  type HeadingCell,
  type LabelCell,
  type RowSpan,
  type SheetScan,
} from "./sheet-scan";

/** One form on a sheet, with the section that speaks for it and the headings that it stands under. */
export type Form = {
  readonly anchor: LabelCell;
  readonly rows: RowSpan;
  readonly section: RowSpan | null;
  /** The nearest heading above of each level, outermost first. */
  readonly headings: readonly HeadingCell[];
};

/** The rows, from the top, in which forms and sections begin, and all of them with those of headings. */
type Marks = {
  readonly starts: readonly number[];
  readonly sections: readonly number[];
  readonly all: readonly number[];
};

/** Finds the forms of a layout on a sheet; only those that have every label the layout requires. */
export function findForms(scan: SheetScan, layout: Layout): readonly Form[] {
  if (layout.requires.some((concept) => scan.labelsOf(concept).length === 0)) return [];
  const whole = { from: 1, to: scan.grid.rowCount };
  const anchors = labelsWithin(scan, layout.formStartsAt, whole);
  const sections = layout.sectionStartsAt
    ? labelsWithin(scan, layout.sectionStartsAt, whole).map(({ cell }) => cell.top)
    : [];
  const starts = anchors.map(({ cell }) => cell.top);
  const marks: Marks = {
    starts,
    sections,
    all: [...starts, ...sections, ...scan.headings.map(({ cell }) => cell.top)].sort(
      (first, second) => first - second,
    ),
  };
  const forms = anchors.filter(isFirstOfItsRow).map((anchor) => formFrom(scan, anchor, marks));
  return forms.filter((form) =>
    layout.requires.every((concept) => labelsWithin(scan, concept, form.rows).length > 0),
  );
}

const isFirstOfItsRow = (
  anchor: LabelCell,
  index: number,
  anchors: readonly LabelCell[],
): boolean => anchors[index - 1]?.cell.top !== anchor.cell.top;

function formFrom(scan: SheetScan, anchor: LabelCell, marks: Marks): Form {
  const start = anchor.cell.top;
  const next = marks.all[countUpTo(marks.all, start)] ?? scan.grid.rowCount + 1;
  return {
    anchor,
    rows: { from: start, to: next - 1 },
    section: sectionOf(start, marks),
    headings: headingsAbove(scan.headings, start),
  };
}

/** From the last section label above the form down to the first form of that section. */
function sectionOf(start: number, { starts, sections }: Marks): RowSpan | null {
  const from = sections[countUpTo(sections, start) - 1];
  if (from === undefined) return null;
  const end = starts[countUpTo(starts, from)] ?? Infinity;
  return { from, to: Math.max(end - 1, from) };
}

/** How many of some rows, in order from the top, lie in a row or above it. */
function countUpTo(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The headings in force at a row: the last one of each level, no deeper level from before an outer one. */
export function headingsAbove(
  headings: readonly HeadingCell[],
  row: number,
): readonly HeadingCell[] {
  const inForce: HeadingCell[] = [];
  let level = Infinity;
  for (let index = headings.length - 1; index >= 0 && level > 1; index -= 1) {
    const above = headings[index];
    if (!above || above.cell.top > row || above.heading.level >= level) continue;
    inForce.unshift(above);
    level = above.heading.level;
  }
  return inForce;
}

/** The heading of a level among those in force. */
export const headingOfLevel = (
  headings: readonly HeadingCell[],
  level: Heading["level"],
): HeadingCell | null => headings.find(({ heading }) => heading.level === level) ?? null;
