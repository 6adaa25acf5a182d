import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { CalendarDate, Locale } from "../../core";
import { readSources, type OpenWorkbook } from "./read-sources";
import { initialReportState, nextReportState, type WriteResult } from "./report-state";
import { useCheck, type Check } from "./use-check";
import type { WorkbookSource } from "./workbook-source";
import { writePlan } from "./write-plan";

/** The state of the four steps over the open workbooks, and what a person can do with it. */
export type ReportSession = Check & {
  /** How far the reading has come; null when it is done. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly workbooks: readonly OpenWorkbook[];
  readonly writing: boolean;
  readonly result: WriteResult | null;
  readonly chooseAsOf: (asOf: CalendarDate) => void;
  readonly chooseInto: (file: string) => void;
  readonly readAgain: () => void;
  readonly write: () => Promise<void>;
};

export type ReportOptions = {
  /** The open workbooks; a new array is read anew, so keep it between renders. */
  readonly sources: readonly WorkbookSource[];
  readonly today: CalendarDate;
  readonly locale: Locale;
};

/** Reads the sources whenever they change, checks and plans, and writes on demand. */
export function useReport({ sources, today, locale }: ReportOptions): ReportSession {
  const [state, dispatch] = useReducer(nextReportState, initialReportState);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let current = true;
    dispatch({ type: "reading-started", sources });
    void readSources(sources, (done) => {
      if (current) dispatch({ type: "reading-progressed", done });
    }).then((read) => {
      if (current) dispatch({ type: "reading-finished", read });
    });
    return () => {
      current = false;
    };
  }, [sources, round]);

  const { workbooks, writing, unreadable } = state;
  const check = useCheck({ workbooks, chosen: state, today, locale });
  const { plan, into } = check;
  const target = workbooks.find(({ snapshot }) => snapshot.file === into)?.source;
  const write = useCallback(async () => {
    if (!target || !plan || writing) return;
    dispatch({ type: "writing-started" });
    dispatch({ type: "writing-finished", ...(await writePlan(target, plan)) });
  }, [target, plan, writing]);

  return {
    ...check,
    unreadable: useMemo(() => [...unreadable, ...check.unreadable], [unreadable, check.unreadable]),
    reading: state.reading && { ...state.reading, total: sources.length },
    workbooks,
    writing,
    result: state.result,
    chooseAsOf: useCallback((asOf) => dispatch({ type: "as-of-chosen", asOf }), []),
    chooseInto: useCallback((file) => dispatch({ type: "into-chosen", file }), []),
    readAgain: useCallback(() => setRound((rounds) => rounds + 1), []),
    write,
  };
}
