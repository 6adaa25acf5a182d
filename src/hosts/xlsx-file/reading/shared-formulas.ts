import { copiedFormula } from "../../../core";
import type { RawCell } from "./sheet-listener";

/**
 * Gives every cell of a shared formula the formula as Excel shows it there: the file writes it out in one cell, and
 * the others only name it. A cell that names a formula not met before keeps its empty one.
 */
export function sharedFormulas(): (cell: RawCell) => RawCell {
  const written = new Map<string, RawCell>();
  return (cell) => {
    const { sharedFormula, formula, row, column } = cell;
    if (sharedFormula === null) return cell;
    if (formula) {
      written.set(sharedFormula, cell);
      return cell;
    }
    const source = written.get(sharedFormula);
    if (!source?.formula) return cell;
    return {
      ...cell,
      formula: copiedFormula(source.formula, row - source.row, column - source.column) ?? "",
    };
  };
}
