import type { CellSnapshot, DateSystem } from "../../../core";
import { areaOfRange, rangeOfArea, type Area } from "../areas";
import { cellFromExcel } from "./cell-from-excel";
import { estimatedBytes } from "../estimated-bytes";
import { tilesOf, type SheetBlock } from "./sheet-blocks";

/** What a block holds, and what reading it took. */
export type BlockContent = {
  readonly block: SheetBlock;
  readonly tables: CellTables;
  readonly mergedAreas: readonly Area[];
  readonly bytes: number;
};

type Table = readonly (readonly unknown[])[];

/** What Office.js gives of a range's cells, row by row. */
export type CellTables = Readonly<Record<"values" | "text" | "formulas" | "numberFormat", Table>>;

/** Queues what is asked of a block; the result is to be read after the next sync. */
export function queueBlock(context: Excel.RequestContext, block: SheetBlock): () => BlockContent {
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  const range = rangeOfArea(sheet, block.area);
  range.load("values,text,formulas,numberFormat");
  const merged = tilesOf(block.area).map((tile) => {
    const areas = rangeOfArea(sheet, tile).getMergedAreasOrNullObject();
    areas.load(
      "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
    );
    return areas;
  });
  return () => {
    const { values, text, formulas, numberFormat } = range;
    return {
      block,
      tables: { values, text, formulas, numberFormat },
      mergedAreas: distinct(
        merged
          .filter((areas) => !areas.isNullObject)
          .flatMap(({ areas }) => areas.items.map(areaOfRange)),
      ),
      bytes: estimatedBytes([values, text, formulas, numberFormat]),
    };
  };
}

/** The codes that cells show for errors; a text may look the same. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** Whether the block holds a text or an error that looks like one: only Excel can tell which. */
export const needsValueTypes = ({ tables }: BlockContent): boolean =>
  tables.values.some((row) =>
    row.some((value) => typeof value === "string" && LOOKS_LIKE_ERROR.test(value)),
  );

/** The cells of a block that hold something, row by row; `valueTypes` is null where nothing looks like an error. */
export function cellsOf(
  { block: { area }, tables }: Pick<BlockContent, "block" | "tables">,
  valueTypes: Table | null,
  dateSystem: DateSystem,
): CellSnapshot[] {
  return tables.values.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      const cell = cellFromExcel(
        { row: area.top + rowIndex, column: area.left + columnIndex },
        {
          value,
          text: tables.text[rowIndex]?.[columnIndex],
          formula: tables.formulas[rowIndex]?.[columnIndex],
          numberFormat: tables.numberFormat[rowIndex]?.[columnIndex],
          isError: valueTypes?.[rowIndex]?.[columnIndex] === "Error",
        },
        dateSystem,
      );
      return cell ? [cell] : [];
    }),
  );
}

/** Excel is said to give only areas that begin in the range; one that it gave twice would count twice. */
const distinct = (areas: readonly Area[]): Area[] => [
  ...new Map(areas.map((area) => [`${area.top},${area.left}`, area])).values(),
];
