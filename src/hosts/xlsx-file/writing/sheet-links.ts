import { formatReference, quotedReference, type PlanCell } from "../../../core";

/** Where a click leads inside the workbook. */
export type CellLink = {
  /** `'総括'!B6` */
  readonly location: string;
  /** Shown beside the pointer: `総括!B6`. */
  readonly tooltip: string;
};

type LinkedSheet = (name: string) => string | null;

/** Whether a cell leads to a sheet that the workbook has. */
export const isLink = ({ goTo }: PlanCell, linkedSheet: LinkedSheet): boolean =>
  goTo !== undefined && linkedSheet(goTo.sheet) !== null;

/** The link of a cell; null where it has none, or where the workbook has no such sheet. */
export function linkOf({ goTo }: PlanCell, linkedSheet: LinkedSheet): CellLink | null {
  const sheet = goTo ? linkedSheet(goTo.sheet) : null;
  if (!goTo || sheet === null) return null;
  return {
    location: quotedReference(sheet, goTo.position),
    tooltip: formatReference(sheet, goTo.position),
  };
}
