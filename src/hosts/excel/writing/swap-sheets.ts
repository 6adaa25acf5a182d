import { markName } from "../../../core";
import type { PlacedSheet } from "../../sheet-placement";
import { absoluteCellReference } from "../../sheet-reference";
import { readOutline, type SheetOutline, type WorkbookOutline } from "../workbook-outline";
import { outdatedName, unfinishedName } from "./temporary-sheets";

export type PlacedInExcel = PlacedSheet<SheetOutline>;

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;
const FIRST_CELL = { row: 1, column: 1 };

/** Puts the finished sheets in the places of their predecessors and removes those last of all, in one sync. */
export async function swapSheets(
  context: Excel.RequestContext,
  placed: readonly PlacedInExcel[],
  before: WorkbookOutline,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const sheet of fromTheBack(placed)) queueSwap(context, sheet, before);
  for (const { replaces } of placed) if (replaces) queueDelete(context, replaces.id);
  await context.sync();
}

/** Each sheet that moves in front of its predecessor pushes those behind it back; so the last goes first. */
const fromTheBack = (placed: readonly PlacedInExcel[]): PlacedInExcel[] =>
  [...placed].sort(
    (first, second) => (second.replaces?.position ?? 0) - (first.replaces?.position ?? 0),
  );

function queueSwap(
  { workbook }: Excel.RequestContext,
  { plan: { purpose }, name, replaces }: PlacedInExcel,
  before: WorkbookOutline,
): void {
  const finished = workbook.worksheets.getItem(unfinishedName(purpose));
  if (replaces) {
    workbook.worksheets.getItem(replaces.id).name = outdatedName(purpose);
    finished.position = replaces.position;
    if (replaces.id === before.activeSheetId) finished.activate();
    finished.visibility = VISIBILITY[replaces.visibility];
  }
  finished.name = name;
  const mark = `=${absoluteCellReference(name, FIRST_CELL)}`;
  if (before.marks.has(purpose)) workbook.names.getItem(markName(purpose)).formula = mark;
  else workbook.names.add(markName(purpose), mark).visible = false;
}

/** A very hidden sheet cannot be removed before it is shown. */
function queueDelete({ workbook }: Excel.RequestContext, id: string): void {
  const sheet = workbook.worksheets.getItem(id);
  sheet.visibility = "Visible";
  sheet.delete();
}

/** Takes back what an interrupted writing did, as far as it got: predecessors get their names back, new sheets go. */
export async function undoWriting(
  context: Excel.RequestContext,
  placed: readonly PlacedInExcel[],
): Promise<void> {
  const now = await readOutline(context);
  for (const { id } of now.leftovers) queueDelete(context, id);
  for (const sheet of placed) queueUndo(context, sheet, now);
  await context.sync();
}

function queueUndo(
  context: Excel.RequestContext,
  { plan: { purpose }, name, replaces }: PlacedInExcel,
  now: WorkbookOutline,
): void {
  const predecessor = now.sheets.find(({ id }) => id === replaces?.id);
  if (replaces && !predecessor) return;
  const successor = now.sheets.find((sheet) => sheet.name === name && sheet.id !== replaces?.id);
  if (successor) queueDelete(context, successor.id);
  const { names, worksheets } = context.workbook;
  const hasMark = now.marks.has(purpose);
  if (!replaces) {
    if (hasMark) names.getItem(markName(purpose)).delete();
    return;
  }
  const sheet = worksheets.getItem(replaces.id);
  sheet.name = name;
  sheet.visibility = VISIBILITY[replaces.visibility];
  const mark = `=${absoluteCellReference(name, FIRST_CELL)}`;
  if (hasMark) names.getItem(markName(purpose)).formula = mark;
}
