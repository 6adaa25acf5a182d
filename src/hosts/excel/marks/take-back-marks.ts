import type { CellPosition } from "../../../core";
import type { MarksTakenBack } from "../../workbook-host";
import type { Area } from "../areas";
import { areaLists, positionsOf, rectanglesOf } from "../cell-areas";
import { readUsedAreas } from "../reading/used-areas";
import { runInExcel } from "../run-in-excel";
import type { CellFill } from "./cell-fill";
import { foundMarks } from "./find-marks";
import { readKeptRecords, type KeptRecords, type RecordedSheet } from "./kept-records";
import { queueFills } from "./mark-fills";
import { SHEET_KEY, writeMarkRecord } from "./mark-record";
import { pairMarks, type PairedMarks, type RecordedMark } from "../../pair-marks";
import { readFills } from "./read-fills";

const NO_FILL: CellFill = { kind: "none" };

type Restoring = { readonly sheet: RecordedSheet; readonly paired: PairedMarks<CellFill> };

/**
 * Gives every marked cell the fill that it had, also where rows were inserted or the sheet was renamed or copied since. What people
 * filled anew stays theirs; sheets that are protected keep their marks and their record. Throws a HostError.
 */
export async function takeBackMarksInExcel(): Promise<MarksTakenBack> {
  const kept = await readKeptRecords();
  const open = kept.sheets.filter(({ isLocked }) => !isLocked);
  const locked = kept.sheets.filter(({ isLocked }) => isLocked);
  const restoring: Restoring[] = [];
  for (const sheet of open) restoring.push({ sheet, paired: await pairOnSheet(sheet) });
  if (kept.partIds.length > 0) await restore(kept, restoring, locked);
  return {
    restored: restoring.reduce((sum, { paired }) => sum + paired.restored.length, 0),
    kept: restoring.flatMap(({ sheet: { name }, paired }) =>
      paired.kept.length > 0 ? [{ sheet: name, cells: paired.kept }] : [],
    ),
    protectedSheets: locked.map(({ name }) => name),
  };
}

/** Looks for the marks where they were left, and only where some are missing in the whole sheet. */
async function pairOnSheet({ sheetId, groups }: RecordedSheet): Promise<PairedMarks<CellFill>> {
  const recorded = groups.flatMap(({ severity, fill, cells }) =>
    positionsOf(cells).map((position): RecordedMark<CellFill> => ({ ...position, severity, fill })),
  );
  const around = foundMarks(await readFills(sheetId, recorded));
  const inPlace = pairMarks(recorded, around, NO_FILL);
  if (inPlace.kept.length === 0 && inPlace.restored.length === recorded.length) return inPlace;
  const [used] = await runInExcel((context) => readUsedAreas(context, [{ id: sheetId }]));
  if (!used) return inPlace;
  return pairMarks(recorded, foundMarks(await readFills(sheetId, corners(used.area))), NO_FILL);
}

const corners = ({ top, left, bottom, right }: Area): readonly CellPosition[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) => [
    { row, column: left },
    { row, column: right },
  ]);

function restore(
  { partIds }: KeptRecords,
  restoring: readonly Restoring[],
  locked: readonly RecordedSheet[],
): Promise<void> {
  return runInExcel(async (context) => {
    const { application, workbook } = context;
    application.suspendScreenUpdatingUntilNextSync();
    for (const { sheet, paired } of restoring) queueRestoring(workbook, sheet, paired);
    for (const id of partIds) workbook.customXmlParts.getItem(id).delete();
    if (locked.length > 0) {
      const sheets = locked.map(({ key, groups }) => ({ key, groups }));
      workbook.customXmlParts.add(writeMarkRecord({ format: 1, sheets }));
    }
    await context.sync();
  });
}

function queueRestoring(
  { worksheets }: Excel.Workbook,
  { sheetId }: RecordedSheet,
  { restored }: PairedMarks<CellFill>,
): void {
  const sheet = worksheets.getItem(sheetId);
  const groups = new Map<string, { fill: CellFill; cells: CellPosition[] }>();
  for (const { row, column, fill } of restored) {
    const key = JSON.stringify(fill);
    const group = groups.get(key) ?? { fill, cells: [] };
    groups.set(key, group);
    group.cells.push({ row, column });
  }
  for (const { fill, cells } of groups.values()) {
    queueFills(sheet, areaLists(rectanglesOf(cells, true)), fill);
  }
  sheet.customProperties.getItemOrNullObject(SHEET_KEY).delete();
}
