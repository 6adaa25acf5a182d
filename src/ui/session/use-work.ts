import { useCallback, useMemo } from "react";
import type { MarkPlan, WorkbookPlan } from "../../core";
import { canMarkCells } from "../../hosts/workbook-host";
import type { OpenWorkbook } from "./read-sources";
import type { ReportAction } from "./report-state";
import { doWork, type Work, type WorkResult } from "./work";

/** What can be done to the tables and sheets of a workbook besides writing into it. */
export type Marking = {
  /** How many cells there are to mark. */
  readonly cells: number;
  readonly mark: () => Promise<void>;
  readonly takeBackMarks: () => Promise<void>;
  /** The sheets that we made. */
  readonly ownSheets: readonly string[];
  readonly takeBackSheets: () => Promise<void>;
};

export type WorkSession = {
  readonly write: () => Promise<void>;
  /** Null where the workbook's host cannot mark cells, as files cannot. */
  readonly marking: Marking | null;
};

export type WorkInput = {
  readonly target: OpenWorkbook | undefined;
  readonly plan: WorkbookPlan | null;
  readonly marks: MarkPlan | null;
  readonly busy: Work | null;
  readonly dispatch: (action: ReportAction) => void;
};

/** Work on the workbook that was chosen, one piece at a time. */
export function useWork({ target, plan, marks, busy, dispatch }: WorkInput): WorkSession {
  const start = useCallback(
    async (work: Work, run: () => Promise<WorkResult>) => {
      if (!target || busy) return;
      dispatch({ type: "work-started", work });
      dispatch({ type: "work-finished", ...(await doWork(target.source, work, run)) });
    },
    [target, busy, dispatch],
  );

  const write = useCallback(async () => {
    if (!target || !plan) return;
    const { file, host } = target.source;
    await start("writing", async () => {
      return { kind: "written", file, plan, outcome: await host.applyPlan(plan) };
    });
  }, [target, plan, start]);

  const marking = useMemo(() => markingOf(target, marks, start), [target, marks, start]);
  return { write, marking };
}

function markingOf(
  target: OpenWorkbook | undefined,
  marks: MarkPlan | null,
  start: (work: Work, run: () => Promise<WorkResult>) => Promise<void>,
): Marking | null {
  if (!target || !marks) return null;
  const { file, host } = target.source;
  if (!canMarkCells(host)) return null;
  return {
    cells: marks.sheets.reduce((sum, sheet) => sum + sheet.marks.length, 0),
    mark: () =>
      start("marking", async () => {
        return { kind: "marked", file, outcome: await host.markCells(marks) };
      }),
    takeBackMarks: () =>
      start("taking-back-marks", async () => {
        return { kind: "marks-taken-back", file, outcome: await host.takeBackMarks() };
      }),
    ownSheets: target.snapshot.sheets
      .filter(({ purpose }) => purpose !== null)
      .map(({ name }) => name),
    takeBackSheets: () =>
      start("taking-back-sheets", async () => {
        return { kind: "sheets-taken-back", file, outcome: await host.takeBackSheets() };
      }),
  };
}
