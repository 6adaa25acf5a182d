import type { Measure } from "../indicator";
import { parseAmount } from "./amount";
import { isComparator } from "./comparators";
import { isComparison } from "./figure-label";
import { measureOf, type FigureSurroundings } from "./figure-measure";
import type { TokenGroups } from "./figure-tokens";
import { readPart } from "./part-of-whole";
import { readRange } from "./range";

/** 前年度比+5% is a difference, 前年度比105% a ratio. */
const SIGNED = /^[^\d]/;

const WHOLE = /\d[\d,]*/;
const wholeIn = (words: string): number =>
  Number((WHOLE.exec(words)?.[0] ?? "").replaceAll(",", ""));

/**
 * What one figure says, in single units: one measure, or the two bounds of a range. Null where it contradicts itself, or
 * nobody can tell which way it looks (△5%以内).
 */
export function readFigure(
  groups: TokenGroups,
  around: FigureSurroundings,
): readonly Measure[] | null {
  const { amount: written = "", to, of, outOf, comparator, symbol } = groups;
  if (to !== undefined) return readRange(groups, around);
  const amount = parseAmount(written);
  const isTwice = comparator !== undefined && isComparator(symbol);
  if (!amount || isTwice || (comparator !== undefined && amount.number < 0)) return null;
  if (isComparison(around.label) && SIGNED.test(written)) return null;
  if (amount.unit !== null && groups["unit"] !== undefined) return null;
  if (outOf !== undefined && amount.number > wholeIn(outOf)) return null;
  if (of !== undefined) {
    const part = readPart(amount, of, groups, around);
    return part && [part];
  }
  const share = amount.unit === null ? [] : [written];
  return [measureOf(amount, groups, around, share)];
}
