import type { ChangeMessages } from "./changes/messages";
import type { FormMessages } from "./forms/messages";
import type { NoteData } from "./note-data";
import type { ReportMessages } from "./report/messages";
import type { SettingsMessages } from "./settings/messages";
import type { SheetMessages } from "./sheets/messages";

/** What stands in files of its own, by topic. */
type TopicMessages = ChangeMessages &
  FormMessages &
  ReportMessages &
  SettingsMessages &
  SheetMessages;

/** Every word that the engine shows to people; each locale fills all of it. */
export type Messages = TopicMessages & {
  readonly notes: {
    readonly "sheet-without-table": (data: NoteData) => string;
    readonly "cell-not-used": (data: NoteData) => string;
    readonly "value-not-understood": (data: NoteData) => string;
    readonly "value-rounded": (data: NoteData) => string;
    readonly "share-doubtful": (data: NoteData) => string;
    readonly "year-doubtful": (data: NoteData) => string;
    readonly "role-assumed": (data: NoteData) => string;
    readonly "name-assumed": (data: NoteData) => string;
    readonly "label-assumed": (data: NoteData) => string;
    readonly "direction-assumed": (data: NoteData) => string;
    readonly "value-spans-years": (data: NoteData) => string;
    readonly "department-missing": (data: NoteData) => string;
    readonly "department-assumed": (data: NoteData) => string;
    readonly "value-repeated": (data: NoteData) => string;
    readonly "mark-differs": (data: NoteData) => string;
    readonly "formula-error": (data: NoteData) => string;
    readonly "formula-without-result": (data: NoteData) => string;
    readonly "form-not-parted": (data: NoteData) => string;
    readonly "form-incomplete": (data: NoteData) => string;
    readonly "correction-not-applied": (data: NoteData) => string;
    readonly "sheet-hidden": (data: NoteData) => string;
    readonly "row-hidden": (data: NoteData) => string;
    readonly "column-hidden": (data: NoteData) => string;
  };
  readonly verdicts: {
    readonly achieved: string;
    readonly "on-track": string;
    readonly "slightly-behind": string;
    readonly behind: string;
    readonly "not-due": string;
    readonly "not-reported": string;
    readonly "not-judged": string;
  };
  readonly severities: {
    readonly error: string;
    readonly warning: string;
    readonly information: string;
  };
  readonly roles: {
    readonly baseline: string;
    readonly target: string;
    readonly actual: string;
    readonly status: string;
  };
  /** A figure of a target with what its comparator says: 13%以上. */
  readonly comparators: {
    readonly "at-least": (figure: string) => string;
    readonly "at-most": (figure: string) => string;
    readonly "less-than": (figure: string) => string;
    readonly "more-than": (figure: string) => string;
  };
  readonly hostErrors: {
    readonly "empty-file": (file: string) => string;
    readonly "legacy-xls": (file: string) => string;
    readonly encrypted: (file: string) => string;
    readonly "text-file": (file: string) => string;
    readonly "web-page": (file: string) => string;
    readonly "open-document": (file: string) => string;
    readonly "not-a-workbook": (file: string) => string;
    readonly truncated: (file: string) => string;
    readonly damaged: (file: string) => string;
    readonly unsafe: (file: string) => string;
    readonly "too-large": (file: string) => string;
    readonly "file-not-found": (file: string) => string;
    readonly "write-failed": (file: string) => string;
    readonly cancelled: (file: string) => string;
    readonly "excel-busy-editing": (file: string) => string;
    readonly "excel-other-workbook": (file: string) => string;
    readonly "excel-protected": (file: string) => string;
    readonly "excel-changed-meanwhile": (file: string) => string;
    readonly "excel-connection-lost": (file: string) => string;
    readonly "excel-too-much-at-once": (file: string) => string;
    readonly "excel-failed": (file: string) => string;
  };
  /** How a failed writing left the workbook, and what to do. */
  readonly aftermaths: {
    readonly unchanged: string;
    readonly leftovers: string;
    readonly unknown: string;
    readonly "cells-unknown": string;
  };
  /** A workbook that can be opened and holds no indicator table. */
  readonly noIndicators: (file: string) => string;
  /** Names as they stand between the quotation marks of a sentence: one, or several with marks of their own. */
  readonly insideQuotes: (names: readonly string[]) => string;
  readonly refusals: {
    readonly "foreign-sheet-of-that-name": (sheet: string) => string;
    readonly "structure-protected": (sheet: string) => string;
    readonly "template-locked": (sheet: string) => string;
  };
  /** Why cells of a sheet were not marked; `cells` names them. */
  readonly unmarked: {
    readonly "gradient-fill": (sheet: string, cells: string) => string;
    readonly "sheet-protected": (sheet: string, cells: string) => string;
    readonly "sheet-gone": (sheet: string, cells: string) => string;
  };
  /** What stays marked when marks are taken back. */
  readonly stillMarked: {
    readonly changedSince: (sheet: string, cells: string) => string;
    readonly sheetProtected: (sheet: string) => string;
  };
  /** Cells by their addresses, and how many more there are. */
  readonly cellList: (addresses: readonly string[], more: number) => string;
  readonly sheets: SheetWords;
  readonly fiscalYear: (fiscalYear: number) => string;
  /** For narrow columns: R3. */
  readonly shortFiscalYear: (fiscalYear: number) => string;
  readonly date: (date: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
  }) => string;
  readonly none: string;
};

/** The words of the sheets that we write. */
export type SheetWords = {
  readonly names: {
    readonly summary: string;
    readonly attention: string;
    readonly indicators: string;
    readonly findings: string;
    readonly departments: string;
    readonly methods: string;
    readonly changes: string;
    readonly record: string;
    readonly preview: string;
  };
  readonly asOf: (date: string) => string;
  readonly method: (name: string, summary: string) => string;
  readonly sourceNote: string;
  readonly count: string;
  readonly share: string;
  readonly total: string;
  readonly verdictCounts: string;
  readonly selfRatingCounts: string;
  readonly selfRatingAgainstVerdict: string;
  readonly byGoal: string;
  readonly byDepartment: string;
  /** What a chart of verdicts shows; `groups` are what its bars stand for. */
  readonly chartTitle: (groups: string) => string;
  /** The chart for those who cannot see it, with the table that holds its figures. */
  readonly chartDescription: (groups: string, table: string) => string;
  readonly reconciliation: string;
  readonly stated: string;
  readonly counted: string;
  readonly difference: string;
  readonly workbooks: string;
  readonly indicatorCount: string;
  readonly noteCount: string;
  readonly noGoal: string;
  readonly noDepartment: string;
  readonly noSelfRating: string;
  readonly nothingLate: string;
  readonly noFindings: string;
  readonly goneEntries: string;
  readonly goneAnswers: string;
  /** A column that people added without a heading. */
  readonly addedColumn: (letters: string) => string;
  readonly rulesChecked: string;
  readonly columns: {
    readonly number: string;
    readonly goal: string;
    readonly initiative: string;
    readonly indicator: string;
    readonly department: string;
    readonly verdict: string;
    readonly selfRating: string;
    readonly target: string;
    readonly actual: string;
    readonly expected: string;
    readonly attainment: string;
    /** Actual less expected. */
    readonly gap: string;
    readonly course: string;
    /** What a department answers to a finding. */
    readonly answer: string;
    readonly reason: string;
    readonly challenges: string;
    readonly response: string;
    readonly comment: string;
    readonly role: string;
    readonly fiscalYear: string;
    readonly westernYear: string;
    readonly text: string;
    readonly figure: string;
    readonly unit: string;
    readonly measure: string;
    readonly workbook: string;
    readonly sheet: string;
    readonly cell: string;
    readonly severity: string;
    readonly rule: string;
    readonly message: string;
    readonly checked: string;
    readonly notApplicable: string;
    readonly found: string;
  };
};
