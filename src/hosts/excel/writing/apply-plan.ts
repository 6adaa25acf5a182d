import type { WorkbookPlan } from "../../../core";
import type { Aftermath, HostError } from "../../host-error";
import { linkedSheets, placeSheets, refuse } from "../../sheet-placement";
import type { PlanOutcome } from "../../workbook-host";
import { asHostError, withAftermath } from "../excel-errors";
import { openWorkbookName } from "../open-workbook";
import { runInExcel } from "../run-in-excel";
import { readOutline, type WorkbookOutline } from "../workbook-outline";
import { recoverInterruptedWriting } from "./recover-interrupted-writing";
import { sheetSteps } from "./sheet-steps";
import type { PlacedInExcel } from "./placed-in-excel";
import { queueSwap } from "./swap-sheets";
import { undoWriting } from "./undo-writing";
import { writeSheets } from "./write-sheets";

const BYTES_OF_SWAP = 50_000;

/**
 * Writes the sheets of a plan into the open workbook: each is written whole to a sheet of its own first, then all
 * are swapped in at once, so that a failure before that leaves the workbook as it was. Throws a HostError with its
 * aftermath.
 */
export async function applyPlanInExcel(plan: WorkbookPlan): Promise<PlanOutcome> {
  const before = await readOutlineForWriting();
  const { placed, refused } = placeSheets(plan.sheets, before.sheets);
  const unfilled = (plan.templates ?? []).map((template) =>
    refuse(template, "template-in-open-workbook"),
  );
  if (before.isStructureProtected) {
    const locked = placed.map(({ plan: sheet }) => refuse(sheet, "structure-protected"));
    return { written: [], refused: [...refused, ...unfilled, ...locked] };
  }
  if (placed.length > 0) await write(placed, before);
  return {
    written: placed.map(({ plan: { purpose }, name }) => ({ purpose, name })),
    refused: [...refused, ...unfilled],
  };
}

/** The outline, free of what an interrupted writing left. */
async function readOutlineForWriting(): Promise<WorkbookOutline> {
  let aftermath: Aftermath = "unchanged";
  try {
    const found = await runInExcel(readOutline);
    if (found.leftovers.length + found.outdated.length === 0) return found;
    aftermath = "leftovers";
    await recoverInterruptedWriting();
    return await runInExcel(readOutline);
  } catch (error) {
    throw withAftermath(asHostError(error, openWorkbookName()), aftermath);
  }
}

async function write(placed: readonly PlacedInExcel[], before: WorkbookOutline): Promise<void> {
  const linked = linkedSheets(before.sheets, placed);
  try {
    await writeSheets(
      placed.map(({ plan }) => sheetSteps(plan, linked)),
      { bytes: BYTES_OF_SWAP, queue: (context) => queueSwap(context, placed, before) },
    );
  } catch (error) {
    // What went wrong first is what people need to hear; where even the undoing fails, how far it got as well.
    const failure = asHostError(error, before.file);
    const undone = await runInExcel((context) => undoWriting(context, placed)).catch(() => null);
    throw withAftermath(failure, aftermathOf(failure, undone));
  }
}

/** `undone` is null where nothing could be undone; a request may have been carried out although its answer was lost. */
function aftermathOf({ code }: HostError, undone: boolean | null): Aftermath {
  if (undone === true) return "unchanged";
  return undone === null && code !== "excel-connection-lost" ? "leftovers" : "unknown";
}
