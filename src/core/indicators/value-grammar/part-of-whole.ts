import type { Measure } from "../indicator";
import type { Amount } from "./amount";
import { measureOf, type FigureSurroundings } from "./figure-measure";
import type { TokenGroups } from "./figure-tokens";

/** 1/3 and 3/4, but neither 3/7 nor 12/20, which may be days of the year. */
const SIMPLE_FRACTIONS = new Set(["1/2", "1/3", "2/3", "1/4", "3/4"]);

/** Of lengths, times and such, 1/2 is a half: 1/2kg, 1/3倍; and once in three times may be 1/3回. */
const NOT_COUNTED =
  /^ |[%割/A-Za-z㎡°]|[ァ-ヺ]{2}|^(?:[倍年日分歳円回週月]|時間)|^[かカヵヶケ][月年]/;

/** A share of a whole: 12/20施設 are twelve of twenty, a bare 1/3 is a third. Null for any other use of a slash. */
export function readPart(
  amount: Amount,
  of: string,
  groups: TokenGroups,
  around: FigureSurroundings,
): Measure | null {
  const { unit, amount: written = "" } = groups;
  const words = `${written}/${of}`;
  if (unit !== undefined) {
    const isCount = !NOT_COUNTED.test(unit) && !amount.scaled;
    const isPart = isCount && amount.number >= 0 && amount.number <= Number(of.replaceAll(",", ""));
    return isPart ? measureOf(amount, groups, around, [words + unit]) : null;
  }
  const { column, label } = around;
  if (label !== null || !SIMPLE_FRACTIONS.has(words)) return null;
  if (column !== null && column.unit !== "%") return null;
  const share = (amount.number / Number(of)) * 100;
  return measureOf({ number: share, scaled: true, unit: "%" }, groups, around, [words]);
}
