import type { DateSystem } from "../../src/core";
import { PLAIN_FORMAT, type CellFormat } from "./cell-format";
import type { DefinedName } from "./defined-name";
import type { StructureProtection } from "./protection";
import { createSheet, type Sheet } from "./sheet";
import { freshSheetId } from "./sheet-id";

/** A workbook as the simulated Excel holds it: plain data that its members change in place. */
export type Workbook = {
  /** The name of the file: `seki.xlsx`. */
  name: string;
  dateSystem: DateSystem;
  /** The look of cells that nobody formatted; widths of columns are counted in digits of its font. */
  plainFormat: CellFormat;
  /** Null where sheets may be added, deleted, renamed and moved. */
  structureProtection: StructureProtection | null;
  /** In the order of their tabs; never empty. */
  sheets: Sheet[];
  activeSheetId: string;
  /** How many were added since the workbook was opened; Excel gives no id twice. */
  sheetsAdded: number;
  /** The names of the whole workbook. */
  names: DefinedName[];
  /** What the add-in keeps in the document, as JSON values by key. */
  readonly settings: Map<string, unknown>;
  customXmlParts: CustomXmlPart[];
  /** How many steps the person at the screen can undo. */
  undoDepth: number;
};

export type CustomXmlPart = {
  /** Looks like `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  xml: string;
};

/** A workbook with one blank sheet. */
export function createWorkbook(name: string, sheetName = "Sheet1"): Workbook {
  const sheet = createSheet(freshSheetId([]), sheetName);
  return {
    name,
    dateSystem: "1900",
    plainFormat: PLAIN_FORMAT,
    structureProtection: null,
    sheets: [sheet],
    activeSheetId: sheet.id,
    sheetsAdded: 0,
    names: [],
    settings: new Map(),
    customXmlParts: [],
    undoDepth: 0,
  };
}

/** A copy that shares nothing that can change, to be compared with the workbook later. */
export const copyWorkbook = (workbook: Workbook): Workbook => structuredClone(workbook);
