import { formatAddress, type CellPosition, type Messages } from "../core";
import type { MarkOutcome, MarksTakenBack } from "./workbook-host";

/** As many addresses as can be read in a sentence. */
const NAMED_CELLS = 8;

/** A sentence for each sheet on which cells stayed unmarked, and why. */
export const unmarkedSentences = (
  { unmarked }: MarkOutcome,
  messages: Messages,
): readonly string[] =>
  unmarked.map(({ sheet, reason, cells }) =>
    messages.unmarked[reason](sheet, cellList(cells, messages)),
  );

/** A sentence for each sheet on which marks, or what people made of them, stayed. */
export const stillMarkedSentences = (
  { kept, protectedSheets }: MarksTakenBack,
  messages: Messages,
): readonly string[] => [
  ...kept.map(({ sheet, cells }) =>
    messages.stillMarked.changedSince(sheet, cellList(cells, messages)),
  ),
  ...protectedSheets.map(messages.stillMarked.sheetProtected),
];

/** Addresses as a sentence names them, the first few of many. */
export const cellList = (cells: readonly CellPosition[], messages: Messages): string =>
  messages.cellList(
    cells.slice(0, NAMED_CELLS).map(formatAddress),
    Math.max(0, cells.length - NAMED_CELLS),
  );
