import type { DateSystem } from "../../../core";
import { HostError } from "../../host-error";
import { sheetContent, type SheetContent } from "../../sheet-content";
import type { ReadOptions } from "../../workbook-host";
import { cellCountOf, rowCountOf } from "../areas";
import { runInExcel } from "../run-in-excel";
import { transferBudget } from "../transfer-budget";
import { cellsOf, needsValueTypes, queueBlock, type BlockContent } from "./block-content";
import { queueHiddenLines, type HiddenLines } from "./hidden-lines";
import { bytesPerCellAfter, BYTES_PER_CELL_AT_FIRST } from "./bytes-per-cell";
import { takePortion, type SheetBlock } from "./sheet-blocks";
import type { UsedArea } from "./used-areas";
import { readValueTypes } from "./value-types";

type Portion = {
  readonly contents: readonly BlockContent[];
  readonly hidden: ReadonlyMap<string, HiddenLines>;
};

/** Reads what the areas hold, by the ids of their sheets; throws a HostError, `cancelled` where it was called off. */
export async function readContents(
  file: string,
  usedAreas: readonly UsedArea[],
  dateSystem: DateSystem,
  options: ReadOptions,
): Promise<ReadonlyMap<string, SheetContent>> {
  const portions = await readPortions(file, usedAreas, options);
  const contents = portions.flatMap((portion) => portion.contents);
  const doubtful = contents.filter(needsValueTypes);
  const valueTypes = await readValueTypes(doubtful.map(({ block }) => block));
  return new Map(
    usedAreas.map(({ sheetId }) => {
      const own = contents.filter(({ block }) => block.sheetId === sheetId);
      const hidden = portions.find((portion) => portion.hidden.has(sheetId))?.hidden.get(sheetId);
      const content = sheetContent({
        cells: own.flatMap((part) => cellsOf(part, valueTypes.get(part.block) ?? null, dateSystem)),
        mergedAreas: own.flatMap(({ mergedAreas }) => mergedAreas),
        hiddenRows: hidden?.hiddenRows ?? [],
        hiddenColumns: hidden?.hiddenColumns ?? [],
      });
      return [sheetId, content];
    }),
  );
}

/** Each portion is a run of its own, so that Excel lets go of its objects; what one took tells how large the next may be. */
async function readPortions(
  file: string,
  usedAreas: readonly UsedArea[],
  { signal, onProgress }: ReadOptions,
): Promise<readonly Portion[]> {
  const budget = transferBudget();
  const total = cellsIn(usedAreas);
  const portions: Portion[] = [];
  let rest: readonly SheetBlock[] = usedAreas.map(({ sheetId, area }) => ({ sheetId, area }));
  let bytesPerCell = BYTES_PER_CELL_AT_FIRST;
  while (rest.length > 0) {
    if (signal?.aborted) throw new HostError("cancelled", file, `${cellsIn(rest)} cells unread`);
    const next = takePortion(rest, Math.floor(budget.bytes / bytesPerCell));
    try {
      const portion = await readPortion(next.portion, usedAreas);
      portions.push(portion);
      rest = next.rest;
      const bytes = portion.contents.reduce((sum, content) => sum + content.bytes, 0);
      bytesPerCell = bytesPerCellAfter(bytes, cellsIn(next.portion));
      onProgress?.(1 - cellsIn(rest) / total);
    } catch (error) {
      if (!isTooMuch(error) || isSingleRow(next.portion)) throw error;
      bytesPerCell *= 2;
    }
  }
  return portions;
}

function readPortion(
  blocks: readonly SheetBlock[],
  usedAreas: readonly UsedArea[],
): Promise<Portion> {
  return runInExcel(async (context) => {
    const contents = blocks.map((block) => queueBlock(context, block));
    const beginning = usedAreas.filter((used) =>
      blocks.some(({ sheetId, area }) => sheetId === used.sheetId && area.top === used.area.top),
    );
    const hidden = beginning.map((used) => ({
      sheetId: used.sheetId,
      lines: queueHiddenLines(context, used),
    }));
    await context.sync();
    return {
      contents: contents.map((content) => content()),
      hidden: new Map(hidden.map(({ sheetId, lines }) => [sheetId, lines()])),
    };
  });
}

const cellsIn = (blocks: readonly Pick<SheetBlock, "area">[]): number =>
  blocks.reduce((sum, { area }) => sum + cellCountOf(area), 0);

const isTooMuch = (error: unknown): boolean =>
  error instanceof HostError && error.code === "excel-too-much-at-once";

const isSingleRow = (blocks: readonly SheetBlock[]): boolean =>
  blocks.length === 1 && blocks.every(({ area }) => rowCountOf(area) === 1);
