import { useCallback } from "react";
import type { OpenWorkbook } from "./read-sources";
import type { ReportAction } from "./report-state";
import { doWork, type Work, type WorkResult } from "./work";

/** Starts a piece of work on a workbook; nothing where another one is not done yet. */
export type StartWork = (
  workbook: OpenWorkbook,
  work: Work,
  run: () => Promise<WorkResult>,
) => Promise<void>;

/** Does one piece of work at a time, and tells of its beginning and its end. */
export const useStartWork = (
  busy: Work | null,
  dispatch: (action: ReportAction) => void,
): StartWork =>
  useCallback(
    async ({ source }, work, run) => {
      if (busy) return;
      dispatch({ type: "work-started", work });
      dispatch({ type: "work-finished", ...(await doWork(source, work, run)) });
    },
    [busy, dispatch],
  );
