import type { CellSnapshot } from "../../../core";
import { areaOfRange, rangeOfArea, type Area } from "../areas";
import { cellFromExcel } from "./cell-from-excel";
import { tilesOf, type SheetBlock } from "./sheet-blocks";

/** The cells of a block that hold something, and the merged areas that begin in it. */
export type BlockContent = {
  readonly sheetId: string;
  readonly cells: readonly CellSnapshot[];
  readonly mergedAreas: readonly Area[];
};

type Table = readonly (readonly unknown[])[];

/** What Office.js gives of a range's cells, row by row. */
export type CellTables = Readonly<
  Record<"values" | "text" | "formulas" | "numberFormat" | "valueTypes", Table>
>;

/** Reads blocks in one sync. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<readonly BlockContent[]> {
  const asked = blocks.map((block) => {
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    const range = rangeOfArea(sheet, block.area);
    range.load("values,text,formulas,numberFormat,valueTypes");
    const merged = tilesOf(block.area).map((tile) => {
      const areas = rangeOfArea(sheet, tile).getMergedAreasOrNullObject();
      areas.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
      return areas;
    });
    return { block, range, merged };
  });
  await context.sync();
  return asked.map(({ block, range, merged }) => ({
    sheetId: block.sheetId,
    cells: cellsOf(block.area, range),
    mergedAreas: distinct(
      merged
        .filter((areas) => !areas.isNullObject)
        .flatMap(({ areas }) => areas.items.map(areaOfRange)),
    ),
  }));
}

/** The cells of an area that hold something, row by row. */
export function cellsOf({ top, left }: Area, tables: CellTables): CellSnapshot[] {
  return tables.values.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      const cell = cellFromExcel(
        { row: top + rowIndex, column: left + columnIndex },
        {
          value,
          text: tables.text[rowIndex]?.[columnIndex],
          formula: tables.formulas[rowIndex]?.[columnIndex],
          numberFormat: tables.numberFormat[rowIndex]?.[columnIndex],
          valueType: tables.valueTypes[rowIndex]?.[columnIndex],
        },
      );
      return cell ? [cell] : [];
    }),
  );
}

/** Excel is said to give only areas that begin in the range; one that it gave twice would count twice. */
const distinct = (areas: readonly Area[]): Area[] => [
  ...new Map(areas.map((area) => [`${area.top},${area.left}`, area])).values(),
];
