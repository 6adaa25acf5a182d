import { markName } from "../../../core";
import { absoluteCellReference } from "../../sheet-reference";
import { readOutline, type WorkbookOutline } from "../workbook-outline";
import { queueDelete, VISIBILITY } from "./sheet-visibility";
import type { PlacedInExcel } from "./placed-in-excel";

const FIRST_CELL = { row: 1, column: 1 };

/**
 * Takes back what an interrupted writing did, as far as it got: predecessors get their names back, new sheets go. Tells
 * whether the workbook is as it was: not where a predecessor is gone already.
 */
export async function undoWriting(
  context: Excel.RequestContext,
  placed: readonly PlacedInExcel[],
): Promise<boolean> {
  const now = await readOutline(context);
  for (const { id } of now.leftovers) queueDelete(context, id);
  for (const sheet of placed) queueUndo(context, sheet, now);
  await context.sync();
  return placed.every(({ replaces }) => replaces === null || isThere(now, replaces.id));
}

const isThere = ({ sheets, outdated }: WorkbookOutline, id: string): boolean =>
  [...sheets, ...outdated].some((sheet) => sheet.id === id);

function queueUndo(
  context: Excel.RequestContext,
  { plan: { purpose, isFrozen = false }, name, replaces }: PlacedInExcel,
  now: WorkbookOutline,
): void {
  if (replaces && !isThere(now, replaces.id)) return;
  const successor = now.sheets.find((sheet) => sheet.name === name && sheet.id !== replaces?.id);
  if (successor) queueDelete(context, successor.id);
  const { names, worksheets } = context.workbook;
  const hasMark = now.marks.has(purpose);
  if (!replaces) {
    if (hasMark && !isFrozen) names.getItem(markName(purpose)).delete();
    return;
  }
  const sheet = worksheets.getItem(replaces.id);
  sheet.name = name;
  sheet.visibility = VISIBILITY[replaces.visibility];
  const mark = `=${absoluteCellReference(name, FIRST_CELL)}`;
  if (hasMark) names.getItem(markName(purpose)).formula = mark;
}
