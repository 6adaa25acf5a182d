import { useCallback, useMemo } from "react";
import {
  nextKeptReport,
  planPreview,
  withFrozenCopies,
  type CheckReport,
  type Locale,
  type MarkPlan,
  type WorkbookPlan,
  type WorkbookReading,
} from "../../core";
import { writeReport } from "../../hosts/kept-report";
import { canMarkCells, canRemoveSheets, type PlanOutcome } from "../../hosts/workbook-host";
import type { OpenWorkbook } from "./read-sources";
import type { ReportAction } from "./report-state";
import { useStartWork, type StartWork } from "./use-start-work";
import type { Work } from "./work";

/** What can be done to the tables and sheets of a workbook besides writing into it. */
export type Marking = {
  /** How many cells there are to mark. */
  readonly cells: number;
  readonly mark: () => Promise<void>;
  readonly takeBackMarks: () => Promise<void>;
  /** The sheets that we made. */
  readonly ownSheets: readonly string[];
  /** Null where the host cannot remove sheets, as files cannot. */
  readonly takeBackSheets: (() => Promise<void>) | null;
};

export type WorkSession = {
  /** Writes the sheets; with a name, copies of them to be kept under it as well. */
  readonly write: (keepAs?: string) => Promise<void>;
  /** Writes a sheet that shows what the cells of a form were read as. */
  readonly writePreview: (file: string, sheet: string) => Promise<void>;
  /** Null where the workbook's host cannot mark cells. */
  readonly marking: Marking | null;
};

export type WorkInput = {
  readonly workbooks: readonly OpenWorkbook[];
  readonly readings: readonly WorkbookReading[];
  readonly locale: Locale;
  /** The workbook that the report goes into. */
  readonly target: OpenWorkbook | undefined;
  readonly report: CheckReport | null;
  readonly plan: WorkbookPlan | null;
  readonly marks: MarkPlan | null;
  readonly busy: Work | null;
  readonly dispatch: (action: ReportAction) => void;
};

/** Work on the workbook that was chosen, one piece at a time. */
export function useWork(input: WorkInput): WorkSession {
  const { workbooks, readings, locale, target, report, plan, marks, busy, dispatch } = input;
  const start = useStartWork(busy, dispatch);

  const writeSheets = useCallback(
    (workbook: OpenWorkbook, sheets: WorkbookPlan, apply: () => Promise<PlanOutcome>) => {
      const { file } = workbook.source;
      return start(workbook, "writing", async () => {
        return { kind: "written", file, plan: sheets, outcome: await apply() };
      });
    },
    [start],
  );

  const write = useCallback(
    async (keepAs: string | null = null) => {
      if (!target || !report || !plan) return;
      const { source, snapshot, earlier } = target;
      const whole = keepAs === null ? plan : withFrozenCopies(plan, keepAs);
      const kept = nextKeptReport(report, earlier, snapshot, keepAs);
      await writeSheets(target, whole, () => writeReport(source.host, whole, kept));
    },
    [target, report, plan, writeSheets],
  );

  const writePreview = useCallback(
    async (file: string, sheet: string) => {
      const workbook = workbooks.find(({ snapshot }) => snapshot.file === file);
      const preview = workbook && previewOf(workbook, readings, sheet, locale);
      if (!workbook || !preview) return;
      await writeSheets(workbook, preview, () => workbook.source.host.applyPlan(preview));
    },
    [workbooks, readings, locale, writeSheets],
  );

  const marking = useMemo(() => markingOf(target, marks, start), [target, marks, start]);
  return { write, writePreview, marking };
}

function previewOf(
  { snapshot }: OpenWorkbook,
  readings: readonly WorkbookReading[],
  name: string,
  locale: Locale,
): WorkbookPlan | null {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  const account = readings
    .find(({ file }) => file === snapshot.file)
    ?.sheets.find((candidate) => candidate.sheet === name);
  if (!sheet || !account) return null;
  return { format: 1, sheets: [planPreview(sheet, account, { locale })] };
}

function markingOf(
  target: OpenWorkbook | undefined,
  marks: MarkPlan | null,
  start: StartWork,
): Marking | null {
  if (!target || !marks) return null;
  const { file, host } = target.source;
  if (!canMarkCells(host)) return null;
  return {
    cells: marks.sheets.reduce((sum, sheet) => sum + sheet.marks.length, 0),
    mark: () =>
      start(target, "marking", async () => {
        return { kind: "marked", file, outcome: await host.markCells(marks) };
      }),
    takeBackMarks: () =>
      start(target, "taking-back-marks", async () => {
        return { kind: "marks-taken-back", file, outcome: await host.takeBackMarks() };
      }),
    ownSheets: target.snapshot.sheets
      .filter(({ purpose }) => purpose !== null)
      .map(({ name }) => name),
    takeBackSheets: canRemoveSheets(host)
      ? () =>
          start(target, "taking-back-sheets", async () => {
            return { kind: "sheets-taken-back", file, outcome: await host.takeBackSheets() };
          })
      : null,
  };
}
