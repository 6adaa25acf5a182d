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

type Mark = { readonly row: number; readonly kind: "form" | "section" | "heading" };

/** Finds the forms of a layout on a sheet; only those that have every label the layout requires. */
export function findForms(scan: SheetScan, layout: Layout): readonly Form[] {
  const whole = { from: 1, to: scan.grid.rowCount };
  const anchors = labelsWithin(scan, layout.formStartsAt, whole);
  const sections = layout.sectionStartsAt
    ? labelsWithin(scan, layout.sectionStartsAt, whole).map(({ cell }) => cell.top)
    : [];
  const marks: readonly Mark[] = [
    ...anchors.map(({ cell }) => ({ row: cell.top, kind: "form" as const })),
    ...sections.map((row) => ({ row, kind: "section" as const })),
    ...scan.headings.map(({ cell }) => ({ row: cell.top, kind: "heading" as const })),
  ];
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

function formFrom(scan: SheetScan, anchor: LabelCell, marks: readonly Mark[]): Form {
  const start = anchor.cell.top;
  const next = Math.min(
    ...marks.filter(({ row }) => row > start).map(({ row }) => row),
    scan.grid.rowCount + 1,
  );
  return {
    anchor,
    rows: { from: start, to: next - 1 },
    section: sectionOf(start, marks),
    headings: headingsAbove(scan.headings, start),
  };
}

/** From the last section label above the form down to the first form of that section. */
function sectionOf(start: number, marks: readonly Mark[]): RowSpan | null {
  const from = Math.max(
    ...marks.filter(({ kind, row }) => kind === "section" && row <= start).map(({ row }) => row),
    0,
  );
  if (from === 0) return null;
  const end = Math.min(
    ...marks.filter(({ kind, row }) => kind === "form" && row > from).map(({ row }) => row),
  );
  return { from, to: Math.max(end - 1, from) };
}

/** The headings in force at a row: the last one of each level, no deeper level from before an outer one. */
export function headingsAbove(
  headings: readonly HeadingCell[],
  row: number,
): readonly HeadingCell[] {
  const inForce: HeadingCell[] = [];
  for (const heading of headings.filter(({ cell }) => cell.top <= row)) {
    const kept = inForce.filter((outer) => outer.heading.level < heading.heading.level);
    inForce.splice(0, inForce.length, ...kept, heading);
  }
  return inForce;
}

/** The heading of a level among those in force. */
export const headingOfLevel = (
  headings: readonly HeadingCell[],
  level: Heading["level"],
): HeadingCell | null => headings.find(({ heading }) => heading.level === level) ?? null;
