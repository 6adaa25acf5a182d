import type { Indicator, IndicatorValue } from "../indicators";
import type { CellValue } from "../workbook";
import type { CellLookup } from "./cell-lookup";

/** A value beside what its cell holds; null where the cell is gone. */
export type HeldValue = { readonly value: IndicatorValue; readonly held: CellValue | null };

/** What an indicator says besides self-ratings, with what the cells hold; nothing where the workbook is not at hand. */
export function holdValues({ values }: Indicator, cellAt: CellLookup | null): readonly HeldValue[] {
  if (!cellAt) return [];
  const found: HeldValue[] = [];
  for (const value of values) {
    if (value.role !== "status") found.push({ value, held: cellAt(value.cell)?.value ?? null });
  }
  return found;
}
