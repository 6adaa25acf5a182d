import type { MarkPlan, SheetMarks } from "../../../core";
import type { HostError } from "../../host-error";
import type { MarkOutcome, UnmarkedCells } from "../../workbook-host";
import { addressLists, positionsOf } from "../cell-areas";
import { asHostError, withAftermath } from "../excel-errors";
import { openWorkbookName } from "../open-workbook";
import { runInExcel } from "../run-in-excel";
import { isLocked } from "./locked-sheets";
import { markGroups, queueFills } from "./mark-fills";
import { MARK_COLORS } from "../../mark-colors";
import { SHEET_KEY, writeMarkRecord, type MarkedGroup, type MarkRecord } from "./mark-record";
import { readFills } from "./read-fills";
import { takeBackMarksInExcel } from "./take-back-marks";

type Target = SheetMarks & { readonly sheetId: string };
type MarkedTarget = {
  readonly sheetId: string;
  readonly key: string;
  readonly groups: readonly MarkedGroup[];
};

/**
 * Marks cells of people's own sheets; earlier marks are taken back first. What the cells looked like is kept in the workbook
 * before any is changed. Throws a HostError with its aftermath.
 */
export async function markCellsInExcel({ sheets }: MarkPlan): Promise<MarkOutcome> {
  await takeBackMarksInExcel();
  const { targets, unmarked } = await findTargets(sheets);
  const marked: MarkedTarget[] = [];
  for (const [index, { sheet, sheetId, marks }] of targets.entries()) {
    const { groups, left } = markGroups(marks, await readFills(sheetId, marks));
    if (left.length > 0) unmarked.push({ sheet, reason: "gradient-fill", cells: left });
    if (groups.length > 0) marked.push({ sheetId, key: String(index + 1), groups });
  }
  if (marked.length > 0) await writeMarks(marked);
  return { marked: marked.reduce((sum, { groups }) => sum + cellCount(groups), 0), unmarked };
}

const cellCount = (groups: readonly MarkedGroup[]): number =>
  groups.reduce((sum, { cells }) => sum + positionsOf(cells).length, 0);

/** The sheets that are there and may be formatted. */
function findTargets(
  sheets: readonly SheetMarks[],
): Promise<{ readonly targets: readonly Target[]; readonly unmarked: UnmarkedCells[] }> {
  return runInExcel(async (context) => {
    const asked = sheets.map((marks) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(marks.sheet);
      sheet.load("id,protection/protected,protection/options");
      return { marks, sheet };
    });
    await context.sync();
    const unmarked: UnmarkedCells[] = [];
    const targets = asked.flatMap(({ marks, sheet }): Target[] => {
      const reason = sheet.isNullObject
        ? "sheet-gone"
        : isLocked(sheet.protection)
          ? "sheet-protected"
          : null;
      if (reason === null) return [{ ...marks, sheetId: sheet.id }];
      const cells = marks.marks.map(({ row, column }) => ({ row, column }));
      unmarked.push({ sheet: marks.sheet, reason, cells });
      return [];
    });
    return { targets, unmarked };
  });
}

async function writeMarks(marked: readonly MarkedTarget[]): Promise<void> {
  const record: MarkRecord = {
    format: 1,
    sheets: marked.map(({ key, groups }) => ({ key, groups })),
  };
  try {
    await runInExcel(async (context) => {
      const { application, workbook } = context;
      application.suspendScreenUpdatingUntilNextSync();
      workbook.customXmlParts.add(writeMarkRecord(record));
      for (const target of marked) queueMarks(workbook, target);
      await context.sync();
    });
  } catch (error) {
    throw await withoutHalfOfThem(asHostError(error, openWorkbookName()));
  }
}

function queueMarks(workbook: Excel.Workbook, { sheetId, key, groups }: MarkedTarget): void {
  const sheet = workbook.worksheets.getItem(sheetId);
  sheet.customProperties.add(SHEET_KEY, key);
  for (const severity of new Set(groups.map((group) => group.severity))) {
    const cells = groups.flatMap((group) => (group.severity === severity ? group.cells : []));
    const lists = addressLists(cells.flatMap((list) => list.split(",")));
    queueFills(sheet, lists, { kind: "solid", color: MARK_COLORS[severity] });
  }
}

/** Takes back the marks that were made before the failure. */
async function withoutHalfOfThem(error: HostError): Promise<HostError> {
  const undone = await takeBackMarksInExcel().catch(() => null);
  return withAftermath(error, undone ? "unchanged" : "unknown");
}
