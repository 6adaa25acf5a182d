import { areaOfRange, cellCountOf, type Area } from "../areas";
import type { SheetOutline } from "../workbook-outline";

/** What a sheet uses: an area around its values, and around its formats where those reach little further. */
export type UsedArea = {
  readonly sheetId: string;
  readonly area: Area;
  /** Whether lines in the area are hidden; asked for line by line only then. */
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
};

/** Formats may reach to the end of the sheet; beyond this many cells more than values they are no form of anyone's. */
const MOST_FORMATTED_CELLS = 20_000;

type UsedRanges = {
  readonly sheetId: string;
  readonly valued: Excel.Range;
  readonly formatted: Excel.Range;
};

/** Reads what the sheets use in one sync; sheets without values and formats are left out. */
export async function readUsedAreas(
  context: Excel.RequestContext,
  sheets: readonly Pick<SheetOutline, "id">[],
): Promise<readonly UsedArea[]> {
  const ranges = sheets.map(({ id }): UsedRanges => {
    const sheet = context.workbook.worksheets.getItem(id);
    const valued = sheet.getUsedRangeOrNullObject(true);
    const formatted = sheet.getUsedRangeOrNullObject(false);
    for (const range of [valued, formatted]) {
      range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    }
    return { sheetId: id, valued, formatted };
  });
  await context.sync();
  return ranges.flatMap(({ sheetId, valued, formatted }) => {
    const range = wider(valued, formatted);
    if (!range) return [];
    return [
      {
        sheetId,
        area: areaOfRange(range),
        // Null where it differs from line to line.
        hidesRows: range.rowHidden !== false,
        hidesColumns: range.columnHidden !== false,
      },
    ];
  });
}

/** Empty merged areas are only seen in the range with formats. */
function wider(valued: Excel.Range, formatted: Excel.Range): Excel.Range | null {
  if (formatted.isNullObject) return valued.isNullObject ? null : valued;
  const values = valued.isNullObject ? 0 : cellCountOf(areaOfRange(valued));
  const isForm = cellCountOf(areaOfRange(formatted)) - values <= MOST_FORMATTED_CELLS;
  if (isForm) return formatted;
  return valued.isNullObject ? null : valued;
}
