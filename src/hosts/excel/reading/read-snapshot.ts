import type { SheetSnapshot, WorkbookSnapshot } from "../../../core";
import { HostError } from "../../host-error";
import type { SheetContent } from "../../sheet-content";
import type { ReadOptions } from "../../workbook-host";
import { cellCountOf } from "../areas";
import { runInExcel } from "../run-in-excel";
import { readOutline, type SheetOutline } from "../workbook-outline";
import { readFileKnowledge, type FileKnowledge, type ReadFile } from "./file-knowledge";
import { readContents } from "./read-contents";
import { readUsedAreas, type UsedArea } from "./used-areas";

/** Beyond this a sheet holds a stray cell at its far end rather than that many cells. */
const MOST_CELLS = 5_000_000;

const EMPTY: SheetContent = { cells: [], mergedAreas: [], hiddenRows: [], hiddenColumns: [] };

/**
 * Reads the open workbook: its outline, what each sheet uses, then the contents in as few syncs as Excel's answers may be
 * large; from the whole file, where Excel gives it, what Office.js does not tell. Throws a HostError.
 */
export async function readExcelSnapshot(
  readFile: ReadFile,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const { outline, usedAreas } = await runInExcel(async (context) => {
    const found = await readOutline(context);
    return { outline: found, usedAreas: await readUsedAreas(context, found.sheets) };
  });
  const { file, sheets } = outline;
  refuseTooLarge(file, usedAreas);
  const knowledge = await readFileKnowledge(file, readFile);
  const contents = await readContents(file, usedAreas, knowledge.dateSystem, options);
  return {
    format: 1,
    file,
    dateSystem: knowledge.dateSystem,
    sheets: sheets.map((sheet) => snapshotOf(sheet, contents.get(sheet.id) ?? EMPTY, knowledge)),
    unseen: knowledge.unseen,
  };
}

function refuseTooLarge(file: string, usedAreas: readonly UsedArea[]): void {
  const cells = usedAreas.reduce((sum, { area }) => sum + cellCountOf(area), 0);
  if (cells > MOST_CELLS) throw new HostError("too-large", file, `${cells} cells in use`);
}

const snapshotOf = (
  { name, visibility, purpose }: SheetOutline,
  content: SheetContent,
  knowledge: FileKnowledge,
): SheetSnapshot => ({ name, visibility, purpose, ...content, ...knowledge.beside(name) });
