import { formatAddress, type CellMark, type MarkPlan, type SheetMarks } from "../../../core";
import { MARK_COLORS } from "../../mark-colors";
import type { MarkOutcome, UnmarkedCells, UnmarkedReason } from "../../workbook-host";
import type { Archive } from "../package/archive";
import { crc32 } from "../package/crc32";
import type { WorkbookPart } from "../reading/workbook-part";
import { fillNode } from "../writing/style-elements";
import type { XmlNode } from "../writing/xml-node";
import { applySplices } from "../writing/xml-splice";
import { inverseOf } from "./inverse-splices";
import type { FileMarkRecord, MarkedGroup, MarkedSheet } from "./mark-record";
import { openMarkTarget, type MarkTarget } from "./mark-target";
import { locateIn, sheetText } from "./sheet-text";
import { styleSplices } from "./style-splices";

/** The workbook with marked cells, and what is to be kept in it of them. */
export type Marked = {
  readonly bytes: Uint8Array;
  readonly record: FileMarkRecord;
  readonly outcome: MarkOutcome;
};

type Former = { readonly mark: CellMark; readonly fill: XmlNode };

const markFill = ({ severity }: CellMark): XmlNode =>
  fillNode(MARK_COLORS[severity].replace("#", ""));

/** Puts cells into groups of one severity and one former fill. */
function groupsOf(formers: readonly Former[]): readonly MarkedGroup[] {
  const groups = new Map<string, MarkedGroup & { readonly cells: string[] }>();
  for (const { mark, fill } of formers) {
    const { severity } = mark;
    const key = JSON.stringify([severity, fill]);
    const group = groups.get(key) ?? { severity, fill, cells: [] };
    groups.set(key, group);
    group.cells.push(formatAddress(mark));
  }
  return [...groups.values()];
}

/** Marks the cells of a sheet, or says why not. */
function markSheet(target: MarkTarget, { sheet, marks }: SheetMarks): MarkedSheet | UnmarkedReason {
  const { file, archive, edit, styles, sheets } = target;
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) return "sheet-gone";
  const text = sheetText(file, archive, found.part);
  const rows = new Set(marks.map(({ row }) => row));
  const located = locateIn(file, found.part, text, (row) => rows.has(row));
  if (located.isLocked) return "sheet-protected";
  const formers: Former[] = [];
  const restylings = marks.map((mark) => ({
    row: mark.row,
    column: mark.column,
    styleFrom: (style: number) => {
      formers.push({ mark, fill: styles.fillOf(style) });
      return styles.withFill(style, markFill(mark));
    },
  }));
  const splices = styleSplices(text, located, restylings);
  const marked = applySplices(text, splices);
  edit.replace(found.part, marked);
  return {
    sheetId: found.sheetId,
    crc32: crc32(new TextEncoder().encode(marked)),
    undo: inverseOf(text, splices),
    groups: groupsOf(formers),
  };
}

/** Marks cells by fills of their own; only their styles change. Throws a HostError `damaged` where a part cannot be read. */
export function markCellsInWorkbook(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
  plan: MarkPlan,
): Marked {
  const target = openMarkTarget(file, archive, workbook);
  const sheets: MarkedSheet[] = [];
  const unmarked: UnmarkedCells[] = [];
  for (const marks of plan.sheets) {
    const done = markSheet(target, marks);
    if (typeof done !== "string") sheets.push(done);
    else {
      const cells = marks.marks.map(({ row, column }) => ({ row, column }));
      unmarked.push({ sheet: marks.sheet, reason: done, cells });
    }
  }
  const marked = sheets
    .flatMap(({ groups }) => groups)
    .reduce((sum, { cells }) => sum + cells.length, 0);
  return {
    bytes: target.finish(),
    record: { format: 1, sheets },
    outcome: { marked, unmarked },
  };
}
