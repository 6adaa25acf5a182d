import { formatReference, quotedReference, type PlanCell, type SheetPlan } from "../../../core";

/** The name of the sheet that a link leads to; null where the workbook has none. */
export type LinkedSheet = (sheet: string) => string | null;

/** A cell with the link that it carries. */
export type LinkedCell = { readonly cell: PlanCell; readonly link: Excel.RangeHyperlink };

/** The cells of a planned sheet that lead somewhere. */
export const linkedCells = (
  { cells }: Pick<SheetPlan, "cells">,
  linked: LinkedSheet,
): readonly LinkedCell[] =>
  cells.flatMap((cell) => {
    const link = linkOf(cell, linked);
    return link ? [{ cell, link }] : [];
  });

/** Queues links; they come before content and formats, which replace the text and the style that a link brings. */
export function queueLinks(sheet: Excel.Worksheet, cells: readonly LinkedCell[]): void {
  for (const { cell, link } of cells) {
    sheet.getRangeByIndexes(cell.row - 1, cell.column - 1, 1, 1).hyperlink = link;
  }
}

function linkOf({ goTo }: PlanCell, linked: LinkedSheet): Excel.RangeHyperlink | null {
  const sheet = goTo ? linked(goTo.sheet) : null;
  if (!goTo || sheet === null) return null;
  return {
    documentReference: quotedReference(sheet, goTo.position),
    screenTip: formatReference(sheet, goTo.position),
  };
}
