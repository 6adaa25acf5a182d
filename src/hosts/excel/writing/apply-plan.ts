import type { WorkbookPlan } from "../../../core";
import { linkedSheets, placeSheets, refuse } from "../../sheet-placement";
import type { PlanOutcome } from "../../workbook-host";
import { runInExcel } from "../run-in-excel";
import { readOutline, type WorkbookOutline } from "../workbook-outline";
import { buildSheet } from "./build-sheet";
import { swapSheets, undoWriting, type PlacedInExcel } from "./swap-sheets";

/**
 * Writes the sheets of a plan into the open workbook: each is written whole to a sheet of its own first, then all
 * are swapped in at once, so that a failure before that leaves the workbook as it was. Throws a HostError.
 */
export async function applyPlanInExcel(plan: WorkbookPlan): Promise<PlanOutcome> {
  const before = await runInExcel(readOutline);
  const { placed, refused } = placeSheets(plan, before.sheets);
  if (before.isStructureProtected) {
    const locked = placed.map(({ plan: sheet }) => refuse(sheet, "structure-protected"));
    return { written: [], refused: [...refused, ...locked] };
  }
  if (before.leftovers.length > 0) await undo([]);
  try {
    await buildAndSwap(placed, before);
  } catch (error) {
    // What went wrong first is what people need to hear; the next writing removes what is left.
    await undo(placed).catch(() => undefined);
    throw error;
  }
  return {
    written: placed.map(({ plan: { purpose }, name }) => ({ purpose, name })),
    refused,
  };
}

async function buildAndSwap(
  placed: readonly PlacedInExcel[],
  before: WorkbookOutline,
): Promise<void> {
  const linked = linkedSheets(before.sheets, placed);
  for (const { plan } of placed) {
    await runInExcel((context) => buildSheet(context, plan, linked));
  }
  await runInExcel((context) => swapSheets(context, placed, before));
}

const undo = (placed: readonly PlacedInExcel[]): Promise<void> =>
  runInExcel((context) => undoWriting(context, placed));
