import { areaOfRange, rangeOfArea, type Area } from "../areas";
import type { SheetOutline } from "../workbook-outline";

/** What a sheet uses: the smallest area around its values; rows and columns count from 1. */
export type UsedArea = {
  readonly sheetId: string;
  readonly area: Area;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

type UsedRange = { readonly sheetId: string; readonly range: Excel.Range };

/** Reads what the sheets use in two syncs; sheets without a value are left out. */
export async function readUsedAreas(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
): Promise<readonly UsedArea[]> {
  const ranges = sheets.map(({ id }): UsedRange => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return { sheetId: id, range };
  });
  await context.sync();

  const asked = ranges
    .filter(({ range }) => !range.isNullObject)
    .map((used) => ({ ...used, ...askForHidden(context, used) }));
  await context.sync();
  return asked.map(({ sheetId, area, rows, columns }) => ({
    sheetId,
    area,
    hiddenRows: hiddenOf(
      area.top,
      rows?.value.map(({ rowHidden }) => rowHidden),
    ),
    hiddenColumns: hiddenOf(
      area.left,
      columns?.value.map(({ columnHidden }) => columnHidden),
    ),
  }));
}

/** Asks line by line only where something is hidden: `rowHidden` and `columnHidden` of a range are null where it differs. */
function askForHidden(context: Excel.RequestContext, { sheetId, range }: UsedRange) {
  const area = areaOfRange(range);
  const whole = rangeOfArea(context.workbook.worksheets.getItem(sheetId), area);
  return {
    area,
    rows: range.rowHidden === false ? null : whole.getRowProperties({ rowHidden: true }),
    columns:
      range.columnHidden === false ? null : whole.getColumnProperties({ columnHidden: true }),
  };
}

/** The numbers of the hidden lines, where the first line has the number `first`. */
export const hiddenOf = (
  first: number,
  lines: readonly (boolean | undefined)[] | undefined,
): number[] =>
  (lines ?? []).flatMap((isHidden, index) => (isHidden === true ? [first + index] : []));
