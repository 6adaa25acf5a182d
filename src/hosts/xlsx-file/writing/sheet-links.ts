import { formatReference, quotedReference, type PlanCell } from "../../../core";

/** Where a click leads inside the workbook. */
export type CellLink = {
  /** `'総括'!B6` */
  readonly location: string;
  /** Shown beside the pointer: `総括!B6`. */
  readonly tooltip: string;
};

/** The link of a cell; null where it has none, or where the workbook has no such sheet. */
export function linkOf(
  { goTo }: PlanCell,
  linkedSheet: (name: string) => string | null,
): CellLink | null {
  const sheet = goTo ? linkedSheet(goTo.sheet) : null;
  if (!goTo || sheet === null) return null;
  return {
    location: quotedReference(sheet, goTo.position),
    tooltip: formatReference(sheet, goTo.position),
  };
}
