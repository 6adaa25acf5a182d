import { formatAddress, type CellChange, type CellContent } from "../../../core";
import { fitIntoCell } from "../../fit-into-cell";
import { TEXT_FORMAT } from "../../number-display";

/** Excel drops a leading apostrophe, and takes one more for its sign only where the cell is not formatted as text. */
export const APOSTROPHE = "'";

/** What a cell gets; its number format is set only where it changes. */
export type Writing = Pick<CellChange, "sheet" | "position"> & {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly setsFormat: boolean;
};

/** Formats come first, or Excel would take a text for whatever it looks like. */
export async function writeContents(
  context: Excel.RequestContext,
  cells: readonly Writing[],
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { sheet, position, content, numberFormat, setsFormat } of cells) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatAddress(position));
    if (setsFormat) range.numberFormat = [[numberFormat]];
    range.values = [[typed(content, numberFormat)]];
  }
  await context.sync();
}

/** What is written so that a cell of that number format holds the content, and not what Excel would make of it. */
export function typed(content: CellContent, numberFormat: string): string | number {
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return content.number;
    case "text":
      return fitIntoCell(numberFormat === TEXT_FORMAT ? content.text : APOSTROPHE + content.text);
  }
}
