import type { MergedArea } from "../core";

/**
 * The areas that a row goes through, for someone who walks down the rows of a sheet. No two of them share a column, so that the
 * one of a column is found by halving; areas that ended above give way when their columns are needed.
 */
export class ActiveAreas {
  /** From left to right. */
  readonly #areas: MergedArea[] = [];

  /** Takes in an area that begins at or above the row walked to; false where it meets one that reaches down to its top. */
  open(area: MergedArea): boolean {
    const at = this.#indexAt(area.left);
    let end = at;
    for (let met = this.#areas[end]; met && met.left <= area.right; met = this.#areas[end]) {
      if (met.bottom >= area.top) return false;
      end += 1;
    }
    this.#areas.splice(at, end - at, area);
    return true;
  }

  /** The area that holds a column in a row, if one does. */
  at(row: number, column: number): MergedArea | null {
    const area = this.#areas[this.#indexAt(column)];
    return area && area.left <= column && area.bottom >= row ? area : null;
  }

  /** The position of the first area that does not end left of a column. */
  #indexAt(column: number): number {
    let [from, to] = [0, this.#areas.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#areas[middle]?.right ?? column) < column) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** The first area, from the top, that shares a cell with one before it; null where every cell belongs to one area at most. */
export function firstOverlap(areas: readonly MergedArea[]): MergedArea | null {
  const active = new ActiveAreas();
  const fromTop = [...areas].sort((first, second) => first.top - second.top);
  return fromTop.find((area) => !active.open(area)) ?? null;
}
