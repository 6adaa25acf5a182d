import type { Indicator, SummaryFigure } from "../indicators";
import type { MergedArea } from "../workbook";
import type { CellEntry } from "./engine/account";

/** Something that could not be read, or was read with a doubt; it says so instead of guessing. */
export type ReadingNote = {
  readonly code: ReadingNoteCode;
  /** `sheet!A1`, or the sheet's name alone where the note is about the whole sheet. */
  readonly cell: string;
  readonly message: string;
  /** Where it could be read in several ways: all of them, and the `id` of the one that was taken. */
  readonly choices?: readonly NoteChoice[];
  readonly chosen?: string;
};

/** One way of reading what a note is about, in the reader's language. */
export type NoteChoice = { readonly id: string; readonly label: string };

export type ReadingNoteCode =
  | "sheet-without-table"
  | "cell-not-used"
  | "value-not-understood"
  | "value-rounded"
  | "share-doubtful"
  | "year-doubtful"
  | "mark-differs"
  | "role-assumed"
  | "name-assumed"
  | "direction-assumed"
  | "label-assumed"
  | "value-spans-years"
  | "value-repeated"
  | "department-assumed"
  | "department-missing"
  | "department-doubtful"
  | "name-from-line"
  | "baselines-doubtful"
  | "value-shared"
  | "value-without-name"
  | "formula-error"
  | "formula-without-result"
  | "form-incomplete"
  | "form-not-parted"
  | "correction-not-applied"
  | "report-copy"
  | "correction-without-effect"
  | "word-without-effect"
  | "use-doubtful"
  | "actuals-doubtful"
  | "name-doubtful"
  | "sheet-hidden"
  | "sheet-is-template"
  | "row-hidden"
  | "column-hidden";

/** What the engine read in one workbook. */
export type WorkbookReading = {
  readonly file: string;
  readonly sheetNames: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly summaries: readonly SummaryFigure[];
  readonly notes: readonly ReadingNote[];
  /** What became of every cell, sheet by sheet; for previews, and to show that nothing was dropped. */
  readonly sheets: readonly SheetAccount[];
};

/** What became of the filled cells of a sheet, each once, row by row; none where no table was recognised. */
export type SheetAccount = {
  readonly sheet: string;
  /** The layout that the sheet was read with: `tables` where its headers alone told. */
  readonly layout: string | null;
  readonly cells: readonly AccountedCell[];
};

/** A filled cell with its use; a merged area is one cell, by its top-left address without the sheet: `B4`. */
export type AccountedCell = CellEntry & { readonly cell: string; readonly area: MergedArea };
