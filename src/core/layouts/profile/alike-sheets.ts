import { createLogicalGrid, type LogicalGrid, type SheetSnapshot } from "../../workbook";
import { sheetShape, shapeWords } from "./sheet-shape";

/** The sheets of a workbook that have one shape, so that a correction of one is for all of them. */
export type AlikeSheets = {
  readonly shape: string;
  /** By the sheets' names. */
  readonly grids: ReadonlyMap<string, LogicalGrid>;
  /** Whether every one of the sheets has a text with these words. */
  readonly isShared: (text: string) => boolean;
};

/** The sheets of a workbook by their shapes; those with too few labels to be known again are left out. */
export function sheetsByShape(sheets: readonly SheetSnapshot[]): readonly AlikeSheets[] {
  const byShape = new Map<string, Map<string, LogicalGrid>>();
  for (const sheet of sheets) {
    const shape = sheetShape(sheet);
    if (shape === "") continue;
    const grids = byShape.get(shape) ?? new Map<string, LogicalGrid>();
    byShape.set(shape, grids.set(sheet.name, createLogicalGrid(sheet)));
  }
  return [...byShape].map(([shape, grids]) => ({
    shape,
    grids,
    isShared: sharedBy([...grids.values()]),
  }));
}

function sharedBy(grids: readonly LogicalGrid[]): (text: string) => boolean {
  const words = grids.map(({ filled }) => new Set(filled.map(({ text }) => shapeWords(text))));
  return (text) => words.every((of) => of.has(shapeWords(text)));
}
