import type { CalendarDate, Profile, Settings } from "../../core";
import type { OpenWorkbook, ReadingProgress, SourcesRead } from "./read-sources";
import { stillFixed, type FixedCell } from "./fixed-cells";
import type { Work, WorkbookAfter, WorkDone, WorkResult } from "./work";
import type { UnreadableFile, WorkbookSource } from "./workbook-source";

export type ReportState = {
  readonly reading: ReadingProgress | null;
  /** Whether the person called the reading off, and it is still under way or ended by that. */
  readonly calledOff: boolean;
  readonly workbooks: readonly OpenWorkbook[];
  readonly unreadable: readonly UnreadableFile[];
  /** The as-of date that the person chose; null while the suggested one holds. */
  readonly asOf: CalendarDate | null;
  /** The file that the person chose to write into; null for the first. */
  readonly into: string | null;
  /** The settings that the person chose over those that a workbook keeps; null while these hold. */
  readonly settings: { readonly file: string; readonly settings: Settings } | null;
  /** What is being done to the workbook; null for nothing. */
  readonly busy: Work | null;
  readonly result: WorkResult | null;
  /** The cells that were put right since the workbooks were opened, in that order. */
  readonly fixed: readonly FixedCell[];
};

export type ReportAction =
  | { readonly type: "reading-started"; readonly sources: readonly WorkbookSource[] }
  | { readonly type: "reading-progressed"; readonly progress: ReadingProgress }
  | { readonly type: "reading-called-off" }
  | {
      readonly type: "reading-finished";
      readonly sources: readonly WorkbookSource[];
      /** Null where it was called off. */
      readonly read: SourcesRead | null;
    }
  | { readonly type: "as-of-chosen"; readonly asOf: CalendarDate }
  | { readonly type: "into-chosen"; readonly file: string }
  | { readonly type: "profile-changed"; readonly file: string; readonly profile: Profile }
  | { readonly type: "settings-changed"; readonly file: string; readonly settings: Settings }
  | { readonly type: "work-started"; readonly work: Work }
  | ({ readonly type: "work-finished" } & WorkDone);

const NOTHING_READ: ReadingProgress = { done: 0, file: null, share: null };

export const initialReportState: ReportState = {
  reading: NOTHING_READ,
  calledOff: false,
  workbooks: [],
  unreadable: [],
  asOf: null,
  into: null,
  settings: null,
  busy: null,
  result: null,
  fixed: [],
};

/** The next state of a report; a result is dropped as soon as what it was made of changes. */
export function nextReportState(state: ReportState, action: ReportAction): ReportState {
  switch (action.type) {
    case "reading-started":
      return {
        ...state,
        ...(continues(state, action.sources)
          ? {}
          : { asOf: null, into: null, settings: null, fixed: [] }),
        reading: NOTHING_READ,
        calledOff: false,
        result: null,
      };
    case "reading-progressed":
      return { ...state, reading: action.progress };
    case "reading-called-off":
      return { ...state, calledOff: state.reading !== null };
    case "reading-finished":
      return {
        ...state,
        ...(action.read ?? { workbooks: stillOpen(state.workbooks, action.sources) }),
        reading: null,
        calledOff: action.read === null,
      };
    case "as-of-chosen":
      return { ...state, asOf: action.asOf, result: null };
    case "into-chosen":
      return { ...state, into: action.file, result: null };
    case "profile-changed":
      return {
        ...state,
        result: null,
        workbooks: state.workbooks.map((workbook) =>
          workbook.snapshot.file === action.file
            ? { ...workbook, profile: action.profile, profileError: null }
            : workbook,
        ),
      };
    case "settings-changed":
      return { ...state, settings: { file: action.file, settings: action.settings }, result: null };
    case "work-started":
      return { ...state, busy: action.work, result: null };
    case "work-finished":
      return {
        ...state,
        busy: null,
        result: action.result,
        fixed: stillFixed(state.fixed, action.result),
        workbooks: withAfter(state.workbooks, action.result.file, action.after),
      };
  }
}

/** Whether people go on with a workbook that was open, so that their choices stay. */
const continues = (state: ReportState, sources: readonly WorkbookSource[]): boolean =>
  stillOpen(state.workbooks, sources).length > 0;

const stillOpen = (
  workbooks: readonly OpenWorkbook[],
  sources: readonly WorkbookSource[],
): readonly OpenWorkbook[] => workbooks.filter(({ source }) => sources.includes(source));

function withAfter(
  workbooks: readonly OpenWorkbook[],
  file: string,
  after: WorkbookAfter | null,
): readonly OpenWorkbook[] {
  if (!after) return workbooks;
  return workbooks.map((workbook) =>
    workbook.source.file === file ? { ...workbook, ...after } : workbook,
  );
}
