import type { Indicator, SummaryFigure } from "../indicators";

/** Something that could not be read, or was read with a doubt; it says so instead of guessing. */
export type ReadingNote = {
  readonly code: ReadingNoteCode;
  /** `sheet!A1`, or the sheet's name alone where the note is about the whole sheet. */
  readonly cell: string;
  readonly message: string;
};

export type ReadingNoteCode =
  | "sheet-without-table"
  | "cell-not-used"
  | "value-not-understood"
  | "value-rounded"
  | "share-doubtful"
  | "year-doubtful"
  | "mark-differs"
  | "role-assumed"
  | "formula-error"
  | "formula-without-result"
  | "form-incomplete"
  | "sheet-hidden"
  | "row-hidden"
  | "column-hidden";

/** What the engine read in one workbook. */
export type WorkbookReading = {
  readonly file: string;
  readonly sheetNames: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly summaries: readonly SummaryFigure[];
  readonly notes: readonly ReadingNote[];
};
