import { rangeOfArea } from "../areas";
import type { UsedArea } from "./used-areas";

/** The numbers of the hidden rows and columns of a used area. */
export type HiddenLines = {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/** Queues the question for hidden lines, line by line only where there are some; to be read after the next sync. */
export function queueHiddenLines(
  context: Excel.RequestContext,
  { sheetId, area, hidesRows, hidesColumns }: UsedArea,
): () => HiddenLines {
  const range = rangeOfArea(context.workbook.worksheets.getItem(sheetId), area);
  const rows = hidesRows ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = hidesColumns ? range.getColumnProperties({ columnHidden: true }) : null;
  return () => ({
    hiddenRows: hiddenOf(
      area.top,
      rows?.value.map(({ rowHidden }) => rowHidden),
    ),
    hiddenColumns: hiddenOf(
      area.left,
      columns?.value.map(({ columnHidden }) => columnHidden),
    ),
  });
}

/** The numbers of the hidden lines, where the first line has the number `first`. */
export const hiddenOf = (
  first: number,
  lines: readonly (boolean | undefined)[] | undefined,
): number[] =>
  (lines ?? []).flatMap((isHidden, index) => (isHidden === true ? [first + index] : []));
