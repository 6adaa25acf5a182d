import { parseAddress, type MergedArea } from "../../../core";

/** Reads `B2:D4` or a single `B2`; null for anything else. */
export function parseArea(reference: string): MergedArea | null {
  const [from, to = from, ...rest] = reference.split(":").map(parseAddress);
  if (!from || !to || rest.length > 0) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Reads a list of areas parted by spaces (ST_Sqref, ECMA-376 part 1, 18.18.76); what is no area is left out. */
export const parseAreas = (references: string): readonly MergedArea[] =>
  references.split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);

const cornersOf = ({ top, left, bottom, right }: MergedArea): string =>
  `${top} ${left} ${bottom} ${right}`;

/** Each area once, row by row from the top left. */
export function distinctAreas(areas: readonly MergedArea[]): readonly MergedArea[] {
  return [...new Map(areas.map((area) => [cornersOf(area), area])).values()].sort(
    (first, second) =>
      first.top - second.top ||
      first.left - second.left ||
      first.bottom - second.bottom ||
      first.right - second.right,
  );
}
