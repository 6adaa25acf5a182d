import { markName } from "../../../core";
import { isFrozenPlan, isTemplatePlan } from "../../sheet-placement";
import { absoluteCellReference } from "../../sheet-reference";
import { readOutline, type SheetOutline, type WorkbookOutline } from "../workbook-outline";
import { queueDelete, VISIBILITY } from "./sheet-visibility";
import type { PlacedInExcel } from "./placed-in-excel";

/** Excel numbers copies, and cuts the name before the number where it would be too long. */
const NAME_OF_COPY = /^(.*) \(\d+\)$/s;
const FIRST_CELL = { row: 1, column: 1 };

/**
 * Takes back what an interrupted writing did, as far as it got: predecessors get their names back, new sheets go. Tells
 * whether the workbook is as it was: not where a predecessor is gone already.
 */
export async function undoWriting(
  context: Excel.RequestContext,
  placed: readonly PlacedInExcel[],
  before: WorkbookOutline,
): Promise<boolean> {
  const now = await readOutline(context);
  const copies = now.sheets.filter((sheet) => isUnnamedCopy(sheet, placed, before));
  for (const { id } of [...now.leftovers, ...copies]) queueDelete(context, id);
  for (const sheet of placed) queueUndo(context, sheet, now);
  await context.sync();
  return placed.every(({ replaces }) => replaces === null || isThere(now, replaces.id));
}

const isThere = ({ sheets, outdated }: WorkbookOutline, id: string): boolean =>
  [...sheets, ...outdated].some((sheet) => sheet.id === id);

/** Whether a sheet is a copy that Excel made of a layout, and that did not get its own name any more. */
function isUnnamedCopy(
  { id, name }: SheetOutline,
  placed: readonly PlacedInExcel[],
  { sheets }: WorkbookOutline,
): boolean {
  const [, bare] = NAME_OF_COPY.exec(name) ?? [];
  if (bare === undefined || sheets.some((sheet) => sheet.id === id)) return false;
  return placed.some(
    ({ plan, name: final }) =>
      isTemplatePlan(plan) && final !== name && plan.templateSheet.startsWith(bare),
  );
}

function queueUndo(
  context: Excel.RequestContext,
  { plan, name, replaces }: PlacedInExcel,
  now: WorkbookOutline,
): void {
  const { purpose } = plan;
  if (replaces && !isThere(now, replaces.id)) return;
  const successor = now.sheets.find((sheet) => sheet.name === name && sheet.id !== replaces?.id);
  if (successor) queueDelete(context, successor.id);
  const { names, worksheets } = context.workbook;
  const hasMark = now.marks.has(purpose);
  if (!replaces) {
    if (hasMark && !isFrozenPlan(plan)) names.getItem(markName(purpose)).delete();
    return;
  }
  const sheet = worksheets.getItem(replaces.id);
  sheet.name = name;
  sheet.visibility = VISIBILITY[replaces.visibility];
  const mark = `=${absoluteCellReference(name, FIRST_CELL)}`;
  if (hasMark) names.getItem(markName(purpose)).formula = mark;
}
