import { parseReference } from "../../core";
import type { CellPlace } from "../session/workbook-source";

/** The place behind `sheet!A1`, or behind a sheet's name alone, which stands for its first cell. */
export function placeOf(file: string, cell: string): CellPlace {
  const reference = parseReference(cell);
  return reference
    ? { file, ...reference }
    : { file, sheet: cell, position: { row: 1, column: 1 } };
}
