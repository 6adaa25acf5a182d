import { rangeOfArea } from "../areas";
import type { UsedArea } from "./used-areas";

/** The numbers of the hidden rows and columns as far as a used area reaches. */
export type HiddenLines = {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/**
 * Queues the question for hidden lines from the first one of the sheet on, line by line only where there may be some; to be
 * read after the next sync.
 */
export function queueHiddenLines(
  context: Excel.RequestContext,
  { sheetId, area, hidesRows, hidesColumns }: UsedArea,
): () => HiddenLines {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = rangeOfArea(sheet, { ...area, top: 1, left: 1 });
  const rows = hidesRows || area.top > 1 ? range.getRowProperties({ rowHidden: true }) : null;
  const columns =
    hidesColumns || area.left > 1 ? range.getColumnProperties({ columnHidden: true }) : null;
  return () => ({
    hiddenRows: hiddenOf(rows?.value.map(({ rowHidden }) => rowHidden)),
    hiddenColumns: hiddenOf(columns?.value.map(({ columnHidden }) => columnHidden)),
  });
}

/** The numbers of the hidden lines among lines that begin with the first one of the sheet. */
export const hiddenOf = (lines: readonly (boolean | undefined)[] | undefined): number[] =>
  (lines ?? []).flatMap((isHidden, index) => (isHidden === true ? [index + 1] : []));
