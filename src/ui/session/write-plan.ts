import type { WorkbookPlan, WorkbookSnapshot } from "../../core";
import { failureOf } from "./failure-of";
import type { WriteResult } from "./report-state";
import type { WorkbookSource } from "./workbook-source";

/** Writes the plan into a source and reads the workbook again; never throws. */
export async function writePlan(
  { file, host }: WorkbookSource,
  plan: WorkbookPlan,
): Promise<{ readonly result: WriteResult; readonly snapshot: WorkbookSnapshot | null }> {
  try {
    const outcome = await host.applyPlan(plan);
    return { result: { kind: "written", file, plan, outcome }, snapshot: await readAfter(host) };
  } catch (error) {
    return { result: { kind: "failed", file, code: failureOf(error) }, snapshot: null };
  }
}

/** The sheets are written by now: a failure to read them back must not be told as a failure to write. */
async function readAfter(host: WorkbookSource["host"]): Promise<WorkbookSnapshot | null> {
  try {
    return await host.readSnapshot();
  } catch {
    return null;
  }
}
