import type { CalendarDate, WorkbookPlan, WorkbookSnapshot } from "../../core";
import type { PlanOutcome } from "../../hosts/workbook-host";
import type { OpenWorkbook, SourcesRead } from "./read-sources";
import type { FailureCode, UnreadableFile, WorkbookSource } from "./workbook-source";

/** What came of writing the sheets. */
export type WriteResult =
  | {
      readonly kind: "written";
      readonly file: string;
      readonly plan: WorkbookPlan;
      readonly outcome: PlanOutcome;
    }
  | { readonly kind: "failed"; readonly file: string; readonly code: FailureCode };

export type ReportState = {
  readonly reading: { readonly done: number } | null;
  readonly workbooks: readonly OpenWorkbook[];
  readonly unreadable: readonly UnreadableFile[];
  /** The as-of date that the person chose; null while the suggested one holds. */
  readonly asOf: CalendarDate | null;
  /** The file that the person chose to write into; null for the first. */
  readonly into: string | null;
  readonly writing: boolean;
  readonly result: WriteResult | null;
};

export type ReportAction =
  | { readonly type: "reading-started"; readonly sources: readonly WorkbookSource[] }
  | { readonly type: "reading-progressed"; readonly done: number }
  | { readonly type: "reading-finished"; readonly read: SourcesRead }
  | { readonly type: "as-of-chosen"; readonly asOf: CalendarDate }
  | { readonly type: "into-chosen"; readonly file: string }
  | { readonly type: "writing-started" }
  | {
      readonly type: "writing-finished";
      readonly result: WriteResult;
      /** The workbook as it is after writing; null where it could not be read again. */
      readonly snapshot: WorkbookSnapshot | null;
    };

export const initialReportState: ReportState = {
  reading: { done: 0 },
  workbooks: [],
  unreadable: [],
  asOf: null,
  into: null,
  writing: false,
  result: null,
};

/** The next state of a report; a result is dropped as soon as what it was made of changes. */
export function nextReportState(state: ReportState, action: ReportAction): ReportState {
  switch (action.type) {
    case "reading-started":
      return {
        ...state,
        ...(continues(state, action.sources) ? {} : { asOf: null, into: null }),
        reading: { done: 0 },
        result: null,
      };
    case "reading-progressed":
      return { ...state, reading: { done: action.done } };
    case "reading-finished":
      return { ...state, ...action.read, reading: null };
    case "as-of-chosen":
      return { ...state, asOf: action.asOf, result: null };
    case "into-chosen":
      return { ...state, into: action.file, result: null };
    case "writing-started":
      return { ...state, writing: true, result: null };
    case "writing-finished":
      return {
        ...state,
        writing: false,
        result: action.result,
        workbooks: withSnapshot(state.workbooks, action.result.file, action.snapshot),
      };
  }
}

/** Whether people go on with a workbook that was open, so that their choices stay. */
const continues = (state: ReportState, sources: readonly WorkbookSource[]): boolean =>
  state.workbooks.some(({ source }) => sources.includes(source));

function withSnapshot(
  workbooks: readonly OpenWorkbook[],
  file: string,
  snapshot: WorkbookSnapshot | null,
): readonly OpenWorkbook[] {
  if (!snapshot) return workbooks;
  return workbooks.map((workbook) =>
    workbook.source.file === file ? { ...workbook, snapshot } : workbook,
  );
}
