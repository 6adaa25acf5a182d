import type { MergedArea } from "../../core";
import type { CellPlace } from "../../ui";

/** The cells from a selected one up to the other corner, or that one alone. */
export function selectedArea({ position, upTo = position }: CellPlace): MergedArea {
  return {
    top: Math.min(position.row, upTo.row),
    left: Math.min(position.column, upTo.column),
    bottom: Math.max(position.row, upTo.row),
    right: Math.max(position.column, upTo.column),
  };
}
