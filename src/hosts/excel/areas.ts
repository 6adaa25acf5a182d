import type { MergedArea } from "../../core";

/** A rectangle of cells; edges count from 1 and are inclusive. */
export type Area = MergedArea;

export const rowCountOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnCountOf = ({ left, right }: Area): number => right - left + 1;
export const cellCountOf = (area: Area): number => rowCountOf(area) * columnCountOf(area);

/** Where a range lies as Office.js tells it: counting from 0. */
export type RangePlace = {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** The area that a loaded range covers. */
export const areaOfRange = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: RangePlace): Area => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

/** The range of a sheet that covers an area. */
export const rangeOfArea = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.top - 1, area.left - 1, rowCountOf(area), columnCountOf(area));
