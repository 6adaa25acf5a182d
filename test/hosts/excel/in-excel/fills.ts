import type { CellFormat } from "../../../../excel-simulator/model/cell-format";
import { positionOfKey } from "../../../../excel-simulator/model/cell-grid";
import { formatOf } from "../../../../excel-simulator/model/cell-look";
import { findSheet } from "../../../../excel-simulator/model/sheet-list";
import type { Workbook } from "../../../../excel-simulator/model/workbook";
import { formatAddress, type CellPosition } from "../../../../src/core";

type CellFill = CellFormat["fill"];

/** The fill of a cell. */
export function fillAt(workbook: Workbook, sheetName: string, position: CellPosition): CellFill {
  const sheet = findSheet(workbook, sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return formatOf(sheet, position).fill;
}

/** The fills of all cells that hold something or look like something, by sheet and address. */
export const fillsOf = ({ sheets }: Workbook): ReadonlyMap<string, CellFill> =>
  new Map(
    sheets.flatMap((sheet) =>
      [...sheet.cells].map(([key, { format }]): [string, CellFill] => [
        `${sheet.name}!${formatAddress(positionOfKey(key))}`,
        format.fill,
      ]),
    ),
  );
