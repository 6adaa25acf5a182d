import type { NoteData } from "../note-data";

/** The words around the sheets of a report: at the foot of each page, and of people's own summary layouts. */
export type ReportMessages = {
  readonly page: {
    /** Stands before the day of printing. */
    readonly printedOn: string;
  };
  readonly notes: { readonly "sheet-is-template": (data: NoteData) => string };
  readonly templates: {
    /** The name of the copy that is filled in. */
    readonly filled: (sheet: string) => string;
    /** Stands in a list that has no entry. */
    readonly nothing: string;
    /** What the list 一覧 can be asked for beside verdicts: everything, and what needs attention. */
    readonly all: string;
    readonly attention: string;
    /** A placeholder that is left as it is; `known` are those that there are. */
    readonly unknownPlaceholder: (
      cell: string,
      text: string,
      ...known: readonly string[]
    ) => string;
    /** A word behind the colon that is not known; `known` are those that are. */
    readonly unknownWord: (
      cell: string,
      text: string,
      word: string,
      ...known: readonly string[]
    ) => string;
    /** A column of a list in a row without one. */
    readonly columnWithoutList: (cell: string, text: string) => string;
    /** A second list in a row, where none is filled in. */
    readonly secondList: (cell: string, text: string) => string;
    readonly tooMany: (sheet: string, most: number) => string;
  };
  /** The title of a sheet below that of the whole report. */
  readonly titled: (title: string, sheet: string) => string;
};
