import { markName } from "../../../core";
import { isFrozenPlan } from "../../sheet-placement";
import { absoluteCellReference } from "../../sheet-reference";
import type { WorkbookOutline } from "../workbook-outline";
import type { PlacedInExcel } from "./placed-in-excel";
import { queueDelete, VISIBILITY } from "./sheet-visibility";
import { finishedTableNames, queueTableNames } from "./tables";
import { ORIGINAL_NAME, outdatedName, unfinishedName } from "./temporary-sheets";

const FIRST_CELL = { row: 1, column: 1 };

/** Queues the finished sheets into the places of their predecessors, and last of all the removal of those. */
export function queueSwap(
  context: Excel.RequestContext,
  placed: readonly PlacedInExcel[],
  before: WorkbookOutline,
): void {
  for (const sheet of fromTheBack(placed)) queueSuccessor(context, sheet, before);
  for (const { replaces } of placed) if (replaces) queueDelete(context, replaces.id);
  // Only now are the names of the predecessors' tables free.
  queueTableNames(context, finishedTableNames(placed, before));
}

/** Each sheet that moves in front of its predecessor pushes those behind it back; so the last goes first. */
const fromTheBack = (placed: readonly PlacedInExcel[]): PlacedInExcel[] =>
  [...placed].sort(
    (first, second) => (second.replaces?.position ?? 0) - (first.replaces?.position ?? 0),
  );

function queueSuccessor(
  { workbook }: Excel.RequestContext,
  { plan, name, replaces }: PlacedInExcel,
  before: WorkbookOutline,
): void {
  const { purpose } = plan;
  const finished = workbook.worksheets.getItem(unfinishedName(plan));
  if (replaces) {
    const predecessor = workbook.worksheets.getItem(replaces.id);
    predecessor.customProperties.add(ORIGINAL_NAME, name);
    predecessor.name = outdatedName(purpose);
    finished.position = replaces.position;
    if (replaces.id === before.activeSheetId) finished.activate();
    finished.visibility = VISIBILITY[replaces.visibility];
  }
  finished.name = name;
  if (isFrozenPlan(plan)) return;
  const mark = `=${absoluteCellReference(name, FIRST_CELL)}`;
  if (before.marks.has(purpose)) workbook.names.getItem(markName(purpose)).formula = mark;
  else workbook.names.add(markName(purpose), mark).visible = false;
}
