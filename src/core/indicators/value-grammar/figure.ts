import type { Measure } from "../indicator";
import { parseAmount } from "./amount";
import { isComparator } from "./comparators";
import { measureOf, type FigureSurroundings } from "./figure-measure";
import type { TokenGroups } from "./figure-tokens";
import { readPart } from "./part-of-whole";
import { readRange } from "./range";

const WHOLE = /\d[\d,]*/;
const wholeIn = (words: string): number =>
  Number((WHOLE.exec(words)?.[0] ?? "").replaceAll(",", ""));

/** What one figure says, in single units: one measure, or the two bounds of a range; null where it contradicts itself. */
export function readFigure(
  groups: TokenGroups,
  around: FigureSurroundings,
): readonly Measure[] | null {
  const { amount: written = "", to, of, outOf, comparator, symbol } = groups;
  if (to !== undefined) return readRange(groups, around);
  const amount = parseAmount(written);
  const isTwice = comparator !== undefined && isComparator(symbol);
  if (!amount || isTwice) return null;
  if (amount.unit !== null && groups["unit"] !== undefined) return null;
  if (outOf !== undefined && amount.number > wholeIn(outOf)) return null;
  if (of !== undefined) {
    const part = readPart(amount, of, groups, around);
    return part && [part];
  }
  const share = amount.unit === null ? [] : [written];
  return [measureOf(amount, groups, around, share)];
}
