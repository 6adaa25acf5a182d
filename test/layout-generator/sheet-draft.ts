import type { SummaryFigure, ValueRole } from "../../src/core";
import { createCanvas, type Canvas, type GridCell } from "./canvas/canvas";
import type { TrueFields } from "./truth";

/** A value of which the cell is known, and not yet its address. */
export type ValueDraft = {
  readonly role: ValueRole;
  readonly fiscalYears: readonly (number | null)[];
  readonly cell: GridCell;
  readonly headers: readonly GridCell[];
};

export type IndicatorDraft = {
  readonly name: string;
  readonly nameCell: GridCell;
  readonly department: string | null;
  readonly fields: TrueFields;
  readonly values: ValueDraft[];
  readonly narratives: GridCell[];
};

export type SummaryDraft = Pick<SummaryFigure, "kind" | "label" | "number"> & {
  readonly fiscalYears: readonly (number | null)[];
  readonly cell: GridCell;
};

/** Where a ledger may be parted: by a page break, or by a row that sums up what stands above. */
export type LedgerOutline = {
  readonly headers: readonly GridCell[];
  /** The first cells of the initiatives after the first one. */
  readonly breaks: readonly { readonly cell: GridCell; readonly startsGoal: boolean }[];
};

/** A sheet in the making with its truth. */
export type SheetDraft = {
  readonly name: string;
  /** The year of which this sheet tells, where each sheet has its own; null where that of the plan holds. */
  readonly reportYear: number | null;
  readonly canvas: Canvas;
  readonly indicators: IndicatorDraft[];
  readonly summaries: SummaryDraft[];
  readonly leftOpen: GridCell[];
  readonly ledgers: LedgerOutline[];
  /** The sheet that this one continues, whose decorations it repeats; its own name where there is none. */
  readonly decoratedAs: string;
};

export const createSheetDraft = (
  name: string,
  reportYear: number | null = null,
  decoratedAs: string = name,
): SheetDraft => ({
  name,
  reportYear,
  canvas: createCanvas(),
  indicators: [],
  summaries: [],
  leftOpen: [],
  ledgers: [],
  decoratedAs,
});

/** Adds a value to the truth of an indicator, unless its cell is blank. */
export function addValue({ values }: IndicatorDraft, value: ValueDraft): void {
  if (value.cell.text !== "") values.push(value);
}

/** Adds what was written in words to the truth of an indicator, unless its cell is blank. */
export function addNarrative({ narratives }: IndicatorDraft, cell: GridCell): void {
  if (cell.text !== "") narratives.push(cell);
}
