import type { SheetSnapshot, WorkbookSnapshot } from "../../../core";
import { withoutCoveredCells } from "../../covered-cells";
import { HostError } from "../../host-error";
import { cellCountOf } from "../areas";
import { runInExcel } from "../run-in-excel";
import { readOutline, type SheetOutline, type WorkbookOutline } from "../workbook-outline";
import { readBlocks, type BlockContent } from "./block-content";
import { batchesOf, blocksOf } from "./sheet-blocks";
import { readUsedAreas, type UsedArea } from "./used-areas";

/** Beyond this a sheet holds a stray cell at its far end rather than that many cells. */
const MOST_CELLS = 5_000_000;

/** Reads the open workbook: its outline, what each sheet uses, then the cells in portions of one sync each. */
export async function readExcelSnapshot(): Promise<WorkbookSnapshot> {
  const { outline, usedAreas } = await runInExcel(async (context) => {
    const found = await readOutline(context);
    return { outline: found, usedAreas: await readUsedAreas(context, found.sheets) };
  });
  refuseTooLarge(outline.file, usedAreas);
  const contents = await readInPortions(usedAreas);
  return {
    format: 1,
    file: outline.file,
    dateSystem: "1900",
    unseen: ["notes", "conditional-formats", "date-system"],
    sheets: outline.sheets.map((sheet) => snapshotOf(sheet, usedAreas, contents)),
  };
}

function refuseTooLarge(file: WorkbookOutline["file"], usedAreas: readonly UsedArea[]): void {
  const cells = usedAreas.reduce((sum, { area }) => sum + cellCountOf(area), 0);
  if (cells > MOST_CELLS) throw new HostError("too-large", file, `${cells} cells in use`);
}

async function readInPortions(usedAreas: readonly UsedArea[]): Promise<readonly BlockContent[]> {
  const blocks = usedAreas.flatMap(({ sheetId, area }) => blocksOf(sheetId, area));
  const contents: BlockContent[] = [];
  for (const batch of batchesOf(blocks)) {
    contents.push(...(await runInExcel((context) => readBlocks(context, batch))));
  }
  return contents;
}

function snapshotOf(
  { id, name, visibility, purpose }: SheetOutline,
  usedAreas: readonly UsedArea[],
  contents: readonly BlockContent[],
): SheetSnapshot {
  const used = usedAreas.find(({ sheetId }) => sheetId === id);
  const parts = contents.filter(({ sheetId }) => sheetId === id);
  const mergedAreas = parts.flatMap((part) => part.mergedAreas);
  return {
    name,
    visibility,
    purpose,
    cells: withoutCoveredCells(
      parts.flatMap((part) => part.cells),
      mergedAreas,
    ),
    mergedAreas,
    hiddenRows: used?.hiddenRows ?? [],
    hiddenColumns: used?.hiddenColumns ?? [],
    notes: [],
    conditionalFormats: [],
  };
}
