import {
  keptReportFromText,
  keptReportText,
  type EarlierReport,
  type KeptReport,
  type WorkbookPlan,
} from "../core";
import { HostError } from "./host-error";
import { canKeepDocuments, type DocumentKeeper } from "./kept-documents";
import type { PlanOutcome, WorkbookHost } from "./workbook-host";

/** The report that a workbook keeps to be compared with. Throws a HostError. */
export async function readKeptReport(keeper: DocumentKeeper): Promise<EarlierReport> {
  const text = await keeper.readKept("report");
  return text === null ? null : (keptReportFromText(text) ?? "unreadable");
}

/**
 * Writes the sheets of a report and keeps in the workbook what the next report is compared with; where nothing could be
 * written, or copies for a meeting were refused, what is kept stays. Throws a HostError.
 */
export async function writeReport(
  host: WorkbookHost,
  plan: WorkbookPlan,
  kept: KeptReport,
): Promise<PlanOutcome> {
  const outcome = await host.applyPlan(plan);
  if (outcome.written.length === 0 || !canKeepDocuments(host)) return outcome;
  const copies = new Set(plan.sheets.flatMap(({ name, isFrozen }) => (isFrozen ? [name] : [])));
  const isRefused = outcome.refused.some(({ name }) => copies.has(name));
  if (!isRefused) await host.keep("report", keptReportText(kept)).catch(afterSheets);
  return outcome;
}

/** The sheets stand by then, so that nobody must be told that nothing was written. */
function afterSheets(error: unknown): never {
  if (!(error instanceof HostError)) throw error;
  const { code, file, detail } = error;
  throw new HostError(code, file, detail, { cause: error, aftermath: "unknown" });
}
