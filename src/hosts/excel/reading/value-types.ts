import { rangeOfArea } from "../areas";
import { runInExcel } from "../run-in-excel";
import type { SheetBlock } from "./sheet-blocks";

type ValueTypes = readonly (readonly unknown[])[];

/** Asks Excel for the kinds of the values in blocks, in one sync; in none where there are no blocks. */
export async function readValueTypes(
  blocks: readonly SheetBlock[],
): Promise<ReadonlyMap<SheetBlock, ValueTypes>> {
  if (blocks.length === 0) return new Map();
  return runInExcel(async (context) => {
    const asked = blocks.map((block) => {
      const sheet = context.workbook.worksheets.getItem(block.sheetId);
      const range = rangeOfArea(sheet, block.area);
      range.load("valueTypes");
      return { block, range };
    });
    await context.sync();
    return new Map(asked.map(({ block, range }) => [block, range.valueTypes]));
  });
}
