import type { EarlierReport, WorkbookPlan, WorkbookSnapshot } from "../../core";
import { canKeepDocuments } from "../../hosts/kept-documents";
import { readKeptReport } from "../../hosts/kept-report";
import type {
  ChangeOutcome,
  MarkOutcome,
  MarksTakenBack,
  PlanOutcome,
  SheetsTakenBack,
} from "../../hosts/workbook-host";
import { failureOf } from "./failure-of";
import type { Failure, WorkbookSource } from "./workbook-source";

/** What is done to a workbook on demand. */
export type Work =
  | "writing"
  | "marking"
  | "taking-back-marks"
  | "taking-back-sheets"
  | "fixing"
  | "taking-back-fixes";

/** What came of a piece of work. */
export type WorkResult = { readonly file: string } & (
  | { readonly kind: "written"; readonly plan: WorkbookPlan; readonly outcome: PlanOutcome }
  | { readonly kind: "marked"; readonly outcome: MarkOutcome }
  | { readonly kind: "marks-taken-back"; readonly outcome: MarksTakenBack }
  | { readonly kind: "fixed"; readonly outcome: ChangeOutcome }
  | { readonly kind: "fixes-taken-back"; readonly outcome: ChangeOutcome }
  | { readonly kind: "sheets-taken-back"; readonly outcome: SheetsTakenBack }
  | ({ readonly kind: "failed"; readonly work: Work } & Failure)
);

/** Whether the file is another one since, so that it wants to be saved. */
export function changesFile(result: WorkResult): boolean {
  switch (result.kind) {
    case "written":
      return result.outcome.written.length > 0;
    case "marked":
      return result.outcome.marked > 0;
    case "marks-taken-back":
      return result.outcome.restored > 0;
    case "fixed":
    case "fixes-taken-back":
      return result.outcome.changed.length > 0;
    case "sheets-taken-back":
      return result.outcome.removed.length > 0;
    case "failed":
      return false;
  }
}

/** What a workbook holds after work on its sheets. */
export type WorkbookAfter = {
  readonly snapshot: WorkbookSnapshot;
  readonly earlier: EarlierReport;
};

export type WorkDone = {
  readonly result: WorkResult;
  /** The workbook as it is now; null where its cells are as they were, or it could not be read again. */
  readonly after: WorkbookAfter | null;
};

const LEAVES_CELLS: readonly Work[] = ["marking", "taking-back-marks"];

/** Does a piece of work on a source, and reads the workbook again where sheets or cells are not what they were; never throws. */
export async function doWork(
  { file, host }: WorkbookSource,
  work: Work,
  run: () => Promise<WorkResult>,
): Promise<WorkDone> {
  try {
    const result = await run();
    return { result, after: LEAVES_CELLS.includes(work) ? null : await readAfter(host) };
  } catch (error) {
    return { result: { kind: "failed", work, file, ...failureOf(error) }, after: null };
  }
}

/** The work is done by now: a failure to read the workbook back must not be told as a failure of the work. */
async function readAfter(host: WorkbookSource["host"]): Promise<WorkbookAfter | null> {
  try {
    const snapshot = await host.readSnapshot();
    return { snapshot, earlier: canKeepDocuments(host) ? await readKeptReport(host) : null };
  } catch {
    return null;
  }
}
