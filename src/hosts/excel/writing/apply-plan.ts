import type { WorkbookPlan } from "../../../core";
import type { Aftermath, HostError } from "../../host-error";
import {
  isTemplatePlan,
  linkedSheets,
  placeSheets,
  plannedSheets,
  refuse,
} from "../../sheet-placement";
import type { PlanOutcome } from "../../workbook-host";
import { asHostError, withAftermath } from "../excel-errors";
import { openWorkbookName } from "../open-workbook";
import { runInExcel } from "../run-in-excel";
import { readTemplates, type FoundTemplates } from "../templates/read-templates";
import { templateSteps } from "../templates/template-steps";
import { readOutline, type WorkbookOutline } from "../workbook-outline";
import { recoverInterruptedWriting } from "./recover-interrupted-writing";
import { sheetSteps, type WritingStep } from "./sheet-steps";
import type { PlacedInExcel } from "./placed-in-excel";
import { queueSwap } from "./swap-sheets";
import { undoWriting } from "./undo-writing";
import { writeSheets } from "./write-sheets";

const BYTES_OF_SWAP = 50_000;

/**
 * Writes the sheets of a plan into the open workbook: each is written whole to a sheet of its own first, a layout of people's
 * own to a copy of it, then all are swapped in at once, so that a failure before that leaves the workbook as it was. Throws a
 * HostError with its aftermath.
 */
export async function applyPlanInExcel(plan: WorkbookPlan): Promise<PlanOutcome> {
  const before = await readOutlineForWriting();
  const { placed, refused } = placeSheets(plannedSheets(plan), before.sheets);
  if (before.isStructureProtected) {
    const locked = placed.map(({ plan: sheet }) => refuse(sheet, "structure-protected"));
    return { written: [], refused: [...refused, ...locked] };
  }
  const templates = await unchanged(readTemplates(placed, before));
  const writable = placed.filter((sheet) => !isLocked(sheet, templates));
  if (writable.length > 0) await write(writable, templates, before);
  return {
    written: writable.map(({ plan: { purpose }, name }) => ({ purpose, name })),
    refused: [...refused, ...templates.locked.map((sheet) => refuse(sheet, "template-locked"))],
  };
}

const isLocked = ({ plan }: PlacedInExcel, { locked }: FoundTemplates): boolean =>
  isTemplatePlan(plan) && locked.includes(plan);

/** Work that changes nothing, and says so where it fails. */
const unchanged = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: unknown) => {
    throw withAftermath(asHostError(error, openWorkbookName()), "unchanged");
  });

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

async function write(
  placed: readonly PlacedInExcel[],
  { facts }: FoundTemplates,
  before: WorkbookOutline,
): Promise<void> {
  const linked = linkedSheets(before.sheets, placed);
  const stepsOf = ({ plan }: PlacedInExcel): readonly WritingStep[] => {
    if (!isTemplatePlan(plan)) return sheetSteps(plan, linked);
    const found = facts.get(plan);
    return found ? templateSteps(plan, found, before.activeSheetId) : [];
  };
  try {
    await writeSheets(placed.map(stepsOf), {
      bytes: BYTES_OF_SWAP,
      queue: (context) => queueSwap(context, placed, before),
    });
  } catch (error) {
    // What went wrong first is what people need to hear; where even the undoing fails, how far it got as well.
    const failure = asHostError(error, before.file);
    const undone = await runInExcel((context) => undoWriting(context, placed, before)).catch(
      () => null,
    );
    throw withAftermath(failure, aftermathOf(failure, undone));
  }
}

/** `undone` is null where nothing could be undone; a request may have been carried out although its answer was lost. */
function aftermathOf({ code }: HostError, undone: boolean | null): Aftermath {
  if (undone === true) return "unchanged";
  return undone === null && code !== "excel-connection-lost" ? "leftovers" : "unknown";
}
