import { formatAddress, type MergedArea } from "../../../core";
import { firstOverlap } from "../../active-areas";
import { HostError } from "../../host-error";
import { distinctAreas } from "./area-reference";

/** Areas above this many cells come one or two a sheet, as its title or as a slip of the mouse. */
const LARGE = 4096;
const MOST_LARGE = 1000;
/** Cells under the smaller areas; a workbook of a thousand forms has some hundred thousand. */
const MOST_CELLS = 10_000_000;

const sizeOf = ({ top, left, bottom, right }: MergedArea): number =>
  (bottom - top + 1) * (right - left + 1);

/**
 * Follows the merged areas of a workbook's sheets. Throws a HostError: `damaged` where two overlap (Excel takes such a sheet for
 * damaged, and whichever were believed, cells would stand under the wrong heading), `too-large` where all together hold
 * more cells than any workbook of forms.
 */
export function mergedAreasGuard(
  file: string,
): (part: string, areas: readonly MergedArea[]) => void {
  let [cells, large] = [0, 0];
  return (part, areas) => {
    for (const area of areas) {
      if (sizeOf(area) > LARGE) large += 1;
      else cells += sizeOf(area);
    }
    if (cells > MOST_CELLS || large > MOST_LARGE) {
      throw new HostError("too-large", file, `${part}: merged areas without measure`);
    }
    const overlap = firstOverlap(distinctAreas(areas));
    if (!overlap) return;
    const corner = formatAddress({ row: overlap.top, column: overlap.left });
    throw new HostError("damaged", file, `${part}: the merged area at ${corner} overlaps another`);
  };
}
