import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../../src/core";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { readWorkbookPart } from "../../../../src/hosts/xlsx-file/reading/workbook-part";
import { readWorkbookSnapshot } from "../../../../src/hosts/xlsx-file/reading/workbook-snapshot";
import { formatAddress } from "../../../../src/core";

const FILE = "a.xlsx";

/** The snapshot of a file's bytes. */
export function readBytes(bytes: Uint8Array): WorkbookSnapshot {
  const archive = openArchive(FILE, bytes);
  return readWorkbookSnapshot(FILE, archive, readWorkbookPart(FILE, archive));
}

/** The first sheet of a file's bytes. */
export function readFirstSheet(bytes: Uint8Array): SheetSnapshot {
  const [sheet] = readBytes(bytes).sheets;
  if (!sheet) throw new Error("the workbook has no sheet");
  return sheet;
}

/** The shown texts of a sheet by address, in the order of its cells. */
export function textsOf(sheet: SheetSnapshot): Record<string, string> {
  return Object.fromEntries(sheet.cells.map((cell) => [formatAddress(cell), cell.text]));
}

/** The first cell of the first sheet of a file's bytes. */
export function readFirstCell(bytes: Uint8Array): CellSnapshot | undefined {
  return readFirstSheet(bytes).cells[0];
}
