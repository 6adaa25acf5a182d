import { useCallback, useMemo, useReducer } from "react";
import type { CalendarDate, Locale } from "../../core";
import { useAcceptance, type AcceptanceSession } from "./use-acceptance";
import type { OpenWorkbook, ReadingProgress } from "./read-sources";
import { initialReportState, nextReportState } from "./report-state";
import { useCheck, type Check } from "./use-check";
import { useFixing, type FixSession } from "./use-fixing";
import { useReading, type ReadingControl } from "./use-reading";
import { useScopedCheck, type ScopedCheck } from "./use-scoped-check";
import { useSettings, type SettingsSession } from "./use-settings";
import { useTeaching, type TeachingSession } from "./use-teaching";
import { useWork, type WorkSession } from "./use-work";
import type { Work, WorkResult } from "./work";
import type { WorkbookSource } from "./workbook-source";

/** The state of the four steps over the open workbooks, and what a person can do with it. */
export type ReportSession = Check &
  ScopedCheck &
  WorkSession &
  SettingsSession &
  ReadingControl & {
    readonly teaching: TeachingSession;
    readonly acceptance: AcceptanceSession;
    readonly fixing: FixSession;
    /** How far the reading has come; null when it is done. */
    readonly reading: (ReadingProgress & { readonly total: number }) | null;
    /** Whether the reading was called off: it is about to end, or ended without a result. */
    readonly calledOff: boolean;
    readonly workbooks: readonly OpenWorkbook[];
    /** What is being done to the workbook; null for nothing. */
    readonly busy: Work | null;
    readonly result: WorkResult | null;
    readonly chooseAsOf: (asOf: CalendarDate) => void;
    readonly chooseInto: (file: string) => void;
  };

export type ReportOptions = {
  /** The open workbooks; a new array is read anew, so keep it between renders. */
  readonly sources: readonly WorkbookSource[];
  readonly today: CalendarDate;
  readonly locale: Locale;
};

/** Reads the sources whenever they change, checks and plans, and works on the workbook on demand. */
export function useReport({ sources, today, locale }: ReportOptions): ReportSession {
  const [state, dispatch] = useReducer(nextReportState, initialReportState);
  const control = useReading(sources, dispatch);
  const { reading, workbooks, unreadable, busy } = state;
  const setting = useSettings({ workbooks, chosen: state.settings, dispatch });
  const { settings } = setting;
  const check = useCheck({ workbooks, chosen: state, settings, today, locale });
  const target = workbooks.find(({ snapshot }) => snapshot.file === check.into);
  const scoped = useScopedCheck({ ...check, workbooks, settings, locale });
  const { readings, report, plan } = check;
  const { listed, marks } = scoped;
  const teaching = useTeaching({ workbooks, dispatch });
  const work = useWork({
    workbooks,
    readings,
    locale,
    target,
    report,
    plan,
    marks,
    busy,
    dispatch,
  });

  return {
    ...check,
    ...control,
    ...scoped,
    ...work,
    ...setting,
    teaching,
    acceptance: useAcceptance({ ...setting, workbooks, today }),
    fixing: useFixing({ workbooks, report: listed, fixed: state.fixed, busy, dispatch }),
    unreadable: useMemo(() => [...unreadable, ...check.unreadable], [unreadable, check.unreadable]),
    reading: reading && { ...reading, total: sources.length },
    calledOff: state.calledOff,
    workbooks,
    busy,
    result: state.result,
    chooseAsOf: useCallback((asOf) => dispatch({ type: "as-of-chosen", asOf }), []),
    chooseInto: useCallback((file) => dispatch({ type: "into-chosen", file }), []),
  };
}
