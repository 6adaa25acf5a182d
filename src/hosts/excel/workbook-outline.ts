import { markName, SHEET_PURPOSES, type SheetPurpose, type SheetSnapshot } from "../../core";
import { sheetOfReference } from "../sheet-reference";
import { isOutdatedName, isUnfinishedName } from "./writing/temporary-sheets";

/** What is known of a sheet without reading its cells; `id` outlives renaming. */
export type SheetOutline = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly position: number;
  readonly purpose: SheetPurpose | null;
};

/** A native table; names of tables are unique in the workbook. */
export type TableOutline = { readonly name: string; readonly sheetId: string };

export type WorkbookOutline = {
  readonly file: string;
  readonly isStructureProtected: boolean;
  readonly activeSheetId: string;
  readonly marks: ReadonlyMap<SheetPurpose, string | null>;
  readonly sheets: readonly SheetOutline[];
  /** Sheets that an interrupted writing left unfinished. */
  readonly leftovers: readonly SheetOutline[];
  /** Sheets that wait to be removed, or to be called again as they were. */
  readonly outdated: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
};

/** Reads the outline in one sync; chart sheets and macro sheets are no worksheets and stay out of it. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { workbook } = context;
  workbook.load("name");
  workbook.protection.load("protected");
  const worksheets = workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility,items/position");
  const { tables } = workbook;
  tables.load("items/name,items/worksheet/id");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const items = SHEET_PURPOSES.map((purpose) => {
    const item = workbook.names.getItemOrNullObject(markName(purpose));
    item.load("formula");
    return { purpose, item };
  });
  await context.sync();

  const marks = new Map(
    items
      .filter(({ item }) => !item.isNullObject)
      .map(({ purpose, item }) => [purpose, markedSheet(item.formula)]),
  );
  const sheets = worksheets.items.map((sheet) => outlineOf(sheet, marks));
  return {
    file: workbook.name,
    isStructureProtected: workbook.protection.protected,
    activeSheetId: active.id,
    marks,
    sheets: sheets.filter(({ name }) => !isUnfinishedName(name) && !isOutdatedName(name)),
    outdated: sheets.filter(({ name }) => isOutdatedName(name)),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })),
    leftovers: sheets.filter(({ name }) => isUnfinishedName(name)),
  };
}

/** The sheet that a mark's formula names, such as `='進捗総括'!$A$1`; null where that sheet is gone. */
export function markedSheet(formula: unknown): string | null {
  return typeof formula === "string" ? sheetOfReference(formula.replace(/^=(?:#REF!)?/, "")) : null;
}

function outlineOf(
  { id, name, visibility, position }: Excel.Worksheet,
  marks: WorkbookOutline["marks"],
): SheetOutline {
  const purpose = SHEET_PURPOSES.find((candidate) => marks.get(candidate) === name) ?? null;
  return { id, name, visibility: visibilityOf(visibility), position, purpose };
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  switch (visibility) {
    case "Visible":
      return "visible";
    case "Hidden":
      return "hidden";
    default:
      return "very-hidden";
  }
}
