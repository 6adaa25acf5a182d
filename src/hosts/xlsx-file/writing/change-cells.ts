import type { CellChange, CellPosition, CellSnapshot, WorkbookSnapshot } from "../../../core";
import { backOf, isRepeated, saysNumber, stillHolds } from "../../cell-changes";
import type {
  CellChanged,
  ChangeOutcome,
  RefusedChange,
  RefusedChangeReason,
} from "../../workbook-host";
import type { Archive } from "../package/archive";
import { GENERAL } from "../reading/built-in-formats";
import { readCellFormats } from "../reading/cell-formats";
import { createNumberFormat, type NumberFormat } from "../reading/display-text";
import type { WorkbookPart } from "../reading/workbook-part";
import { isSheetProtected, readUnlockedFormats } from "./cell-guards";
import { openPart } from "./open-part";
import { editPackage } from "./package-edit";
import { spliceRecalculation } from "./recalculation";
import { findSheetCells, withContents, type SheetCells } from "./sheet-cells";
import { attributeOf } from "./xml-part";
import { applySplices } from "./xml-splice";

/** A workbook whose cells are to be changed, with its snapshot as it is now. */
export type ChangingWorkbook = {
  readonly file: string;
  readonly archive: Archive;
  readonly part: WorkbookPart;
  readonly snapshot: WorkbookSnapshot;
};

/** A sheet of that workbook. */
type ChangingSheet = {
  readonly partName: string;
  readonly cells: SheetCells;
  readonly isProtected: boolean;
  readonly cellAt: (position: CellPosition) => CellSnapshot | null;
};

type CellLooks = {
  readonly formats: readonly NumberFormat[];
  readonly unlocked: ReadonlySet<number>;
};

/**
 * Changes cells of people's own sheets. Of the package only the parts of these sheets change, there only these cells; where the
 * workbook has formulas its part asks for calculation when it is opened. Throws a HostError where one of them is damaged.
 */
export function changeCellsInWorkbook(
  workbook: ChangingWorkbook,
  changes: readonly CellChange[],
): { readonly bytes: Uint8Array | null; readonly outcome: ChangeOutcome } {
  const { file, archive, part } = workbook;
  const sheets = openSheets(workbook, new Set(changes.map(({ sheet }) => sheet)));
  const looks: CellLooks = {
    formats: readCellFormats(file, archive, part),
    unlocked: readUnlockedFormats(file, archive, part),
  };
  const changed: CellChanged[] = [];
  const refused: RefusedChange[] = [];
  for (const change of changes) {
    const sheet = sheets.get(change.sheet);
    const reason = isRepeated(change, changed) ? "changed-since" : refusalOf(change, sheet, looks);
    if (reason === null) changed.push({ change, back: backOf(change) });
    else refused.push({ change, reason });
  }
  const outcome = { changed, refused };
  return { bytes: changed.length > 0 ? write(workbook, sheets, changed) : null, outcome };
}

function openSheets(
  { file, archive, part, snapshot }: ChangingWorkbook,
  names: ReadonlySet<string>,
): ReadonlyMap<string, ChangingSheet> {
  const sheets = new Map<string, ChangingSheet>();
  for (const { name, worksheetPart } of part.tabs) {
    if (worksheetPart === null || !names.has(name)) continue;
    const xml = openPart(file, archive, worksheetPart);
    const cells = findSheetCells(xml);
    if (!cells) continue;
    const held = snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
    const keyOf = ({ row, column }: CellPosition): string => `${row},${column}`;
    const byKey = new Map(held.map((cell) => [keyOf(cell), cell]));
    const cellAt = (position: CellPosition): CellSnapshot | null =>
      byKey.get(keyOf(position)) ?? null;
    sheets.set(name, {
      partName: worksheetPart,
      cells,
      isProtected: isSheetProtected(xml),
      cellAt,
    });
  }
  return sheets;
}

const GENERAL_FORMAT = createNumberFormat(GENERAL);

function refusalOf(
  change: CellChange,
  sheet: ChangingSheet | undefined,
  { formats, unlocked }: CellLooks,
): RefusedChangeReason | null {
  if (!sheet) return "sheet-gone";
  const { position, to } = change;
  if (!stillHolds(change, sheet.cellAt(position))) return "changed-since";
  const style = styleAt(sheet, position);
  if (sheet.isProtected && !unlocked.has(style)) return "sheet-protected";
  if (to.kind !== "number") return null;
  const shown = (formats[style] ?? GENERAL_FORMAT).textOfNumber(to.number);
  return saysNumber(shown, to.number) ? null : "shown-otherwise";
}

function styleAt({ cells }: ChangingSheet, { row, column }: CellPosition): number {
  const element = cells.rows.get(row)?.cells.get(column);
  return Number((element && attributeOf(element, "s")) ?? 0);
}

function write(
  { file, archive, part, snapshot }: ChangingWorkbook,
  sheets: ReadonlyMap<string, ChangingSheet>,
  changed: readonly CellChanged[],
): Uint8Array {
  const edit = editPackage(file, archive);
  for (const [name, { partName, cells }] of sheets) {
    const own = changed.flatMap(({ change }) => (change.sheet === name ? [change] : []));
    if (own.length > 0) edit.replace(partName, withContents(cells, own));
  }
  if (hasFormulas(snapshot)) {
    const xml = openPart(file, archive, part.part);
    const splice = spliceRecalculation(xml);
    if (splice) edit.replace(part.part, applySplices(xml.text, [splice]));
  }
  return edit.finish();
}

const hasFormulas = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
