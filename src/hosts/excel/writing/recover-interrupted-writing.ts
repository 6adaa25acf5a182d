import { runInExcel } from "../run-in-excel";
import { readOutline, type SheetOutline, type WorkbookOutline } from "../workbook-outline";
import { queueDelete, VISIBILITY } from "./sheet-visibility";
import { ORIGINAL_NAME } from "./temporary-sheets";

/** What was put right after a writing that stopped half-way: sheets by the names that people know. */
export type RecoveredWriting = {
  /** Unfinished sheets of ours that were removed. */
  readonly removed: number;
  /** Sheets that bear their former names again. */
  readonly renamed: readonly string[];
};

type Outdated = { readonly sheet: SheetOutline; readonly originalName: string | null };

/**
 * Puts the workbook right after a writing that stopped half-way, because the pane was closed or the connection lost: unfinished
 * sheets go, sheets that waited for their successors get their names back. Null where there is nothing to do, also where the structure is protected.
 */
export function recoverInterruptedWriting(): Promise<RecoveredWriting | null> {
  return runInExcel(async (context) => {
    const outline = await readOutline(context);
    const { leftovers, outdated, isStructureProtected } = outline;
    if (isStructureProtected || leftovers.length + outdated.length === 0) return null;
    const found = await readOriginalNames(context, outdated);
    for (const { id } of leftovers) queueDelete(context, id);
    const renamed = found.flatMap((sheet) => queueRenaming(context, sheet, outline));
    await context.sync();
    return { removed: leftovers.length, renamed };
  });
}

async function readOriginalNames(
  context: Excel.RequestContext,
  outdated: readonly SheetOutline[],
): Promise<readonly Outdated[]> {
  const asked = outdated.map((sheet) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheet.id);
    const property = customProperties.getItemOrNullObject(ORIGINAL_NAME);
    property.load("value");
    return { sheet, property };
  });
  await context.sync();
  return asked.map(({ sheet, property }) => ({
    sheet,
    originalName: property.isNullObject ? null : property.value,
  }));
}

/** A sheet whose successor is in place goes; one whose name is free gets it back. */
function queueRenaming(
  context: Excel.RequestContext,
  { sheet, originalName }: Outdated,
  { sheets }: WorkbookOutline,
): string[] {
  if (originalName === null) return [];
  if (sheets.some(({ name, purpose }) => name === originalName && purpose !== null)) {
    queueDelete(context, sheet.id);
    return [];
  }
  if (sheets.some(({ name }) => name === originalName)) return [];
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.name = originalName;
  worksheet.visibility = VISIBILITY[sheet.visibility];
  return [originalName];
}
