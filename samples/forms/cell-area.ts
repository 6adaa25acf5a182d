/** A rectangle of cells; rows and columns count from 1. */
export type CellArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

const CORNERS = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/;
const columnOf = (letter: string): number => letter.charCodeAt(0) - 64;

/** Reads `B5` or `B5:F6`; forms are no wider than column Z. */
export function cellArea(address: string): CellArea {
  const [, left, top, right, bottom] = CORNERS.exec(address) ?? [];
  if (!left || !top) throw new Error(`${address} is no area of a form`);
  const start = { top: Number(top), left: columnOf(left) };
  return right && bottom
    ? { ...start, bottom: Number(bottom), right: columnOf(right) }
    : { ...start, bottom: start.top, right: start.left };
}
