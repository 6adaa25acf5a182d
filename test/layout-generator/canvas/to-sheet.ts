import type { CellSnapshot, MergedArea, SheetSnapshot } from "../../../src/core";
import type { Canvas, GridCell } from "./canvas";

const areaOf = ({ row, column, height, width }: GridCell): MergedArea => ({
  top: row,
  left: column,
  bottom: row + height - 1,
  right: column + width - 1,
});

const snapshotOf = ({ row, column, text, number }: GridCell): CellSnapshot => ({
  row,
  column,
  text,
  value: number === null ? { kind: "text", text } : { kind: "number", number },
});

/** Two cells in one place would be a fault of the generator, not of a reader. */
function refuseOverlaps(name: string, cells: readonly GridCell[]): void {
  const taken = new Map<string, GridCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.height; row += 1) {
      for (let column = cell.column; column < cell.column + cell.width; column += 1) {
        const other = taken.get(`${row}/${column}`);
        if (other) {
          throw new Error(`${name}: "${cell.text}" and "${other.text}" in ${row}/${column}`);
        }
        taken.set(`${row}/${column}`, cell);
      }
    }
  }
}

/** What a host would say of the sheet; throws where two cells overlap. */
export function toSheet(
  name: string,
  { cells }: Canvas,
  hidden: Pick<SheetSnapshot, "visibility" | "hiddenRows" | "hiddenColumns">,
): SheetSnapshot {
  refuseOverlaps(name, cells);
  const spans = cells.filter(({ merged, height, width }) => merged && height * width > 1);
  return {
    name,
    ...hidden,
    purpose: null,
    cells: cells
      .filter(({ text }) => text !== "")
      .map(snapshotOf)
      .sort((first, second) => first.row - second.row || first.column - second.column),
    mergedAreas: spans.map(areaOf),
    notes: [],
    conditionalFormats: [],
  };
}
