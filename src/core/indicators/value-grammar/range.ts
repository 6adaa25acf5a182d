import type { Measure } from "../indicator";
import { parseAmount, type Amount } from "./amount";
import { factorOf } from "../scale-word";
import { comparatorsOf } from "./comparators";
import { measureOf, type FigureSurroundings } from "./figure-measure";
import type { TokenGroups } from "./figure-tokens";

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
const mayBeYear = ({ number, scaled }: Amount): boolean =>
  !scaled && number >= EARLIEST_YEAR && number <= LATEST_YEAR;

/** A number with one scale word: the 10万 of 5～10万円. */
const ONE_SCALE = /^([\d,.]+) ?(\D+)$/;

/** The lower end of 5～10万円 in the scale of the upper one; null where nobody can tell what it counts in. */
function inScaleOf(upper: string, lower: Amount): Amount | null {
  const [, digits = "", word] = ONE_SCALE.exec(upper) ?? [];
  const isBelow = lower.number < Number(digits.replaceAll(",", ""));
  return word !== undefined && isBelow
    ? { ...lower, number: lower.number * factorOf(word), scaled: true }
    : null;
}

/** The two ends of a range, each in its own number; null where they are none. */
function endsOfRange({
  amount = "",
  to = "",
  fromUnit,
}: TokenGroups): readonly [Amount, Amount] | null {
  const [written, upper] = [parseAmount(amount), parseAmount(to)];
  if (!written || !upper || written.unit !== null) return null;
  if (written.scaled && !upper.scaled && fromUnit === undefined) return null;
  const sharesScale = upper.scaled && !written.scaled && fromUnit === undefined;
  const lower = sharesScale ? inScaleOf(to, written) : written;
  return lower && lower.number < upper.number ? [lower, upper] : null;
}

/** 10～15件 is two bounds; numbers without a unit, and more so years or those with a dash between, may be anything else. */
export function readRange(
  groups: TokenGroups,
  around: FigureSurroundings,
): readonly Measure[] | null {
  const { amount = "", to = "", fromUnit, unit, comparator, symbol } = groups;
  const join = (groups["join"] ?? "").trim();
  const ends = endsOfRange(groups);
  const comparators = comparatorsOf(join, comparator);
  if (!ends || !comparators || symbol !== undefined) return null;
  if (fromUnit !== undefined && fromUnit.trim() !== unit?.trim()) return null;
  const isBare = unit === undefined && around.column === null;
  if (isBare || (unit === undefined && (/[–-]/.test(join) || ends.every(mayBeYear)))) return null;
  const words = `${amount}${fromUnit ?? ""}${/[~〜–-]/.test(join) ? "~" : join}${to}${unit ?? ""}${comparator ?? ""}`;
  return ends.map((end, index) => ({
    ...measureOf(end, groups, around, [words]),
    comparator: comparators[index] ?? null,
  }));
}
