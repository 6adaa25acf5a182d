import { cleanNumber } from "../clean-number";
import type { Comparator, Measure } from "../indicator";
import type { ScaledUnit } from "../unit";
import { parseAmount, type Amount } from "./amount";
import { splitCountedHow, type TokenGroups } from "./figure-tokens";
import { unitBehindFigure } from "./figure-unit";

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  以上: "at-least",
  "≧": "at-least",
  "≥": "at-least",
  ">=": "at-least",
  以下: "at-most",
  以内: "at-most",
  "≦": "at-most",
  "≤": "at-most",
  "<=": "at-most",
  未満: "less-than",
  を下回る: "less-than",
  "<": "less-than",
  超: "more-than",
  超え: "more-than",
  超える: "more-than",
  を超: "more-than",
  を超え: "more-than",
  を超える: "more-than",
  を上回る: "more-than",
  ">": "more-than",
};

const UNIT_IN_LABEL = /^(件|人|回|台|校|社|戸|団体|箇所|か所|施設)数$/;

/** What is known of a figure before it is read: the words before it, and the unit of its column. */
export type FigureSurroundings = {
  readonly label: string | null;
  readonly pending: readonly string[];
  readonly column: ScaledUnit | null;
};

/** The unit of a figure: that of a share, the one behind it, the one in its label, else that of the column. */
function unitOf(
  amount: Amount,
  { unit, symbol }: TokenGroups,
  { label, column }: FigureSurroundings,
): ScaledUnit | null {
  if (amount.unit !== null) return unit === undefined ? { unit: amount.unit, scale: 1 } : null;
  if (unit !== undefined) return unitBehindFigure(unit);
  if (symbol === "¥" || symbol === "\\") return { unit: "円", scale: 1 };
  const inLabel = UNIT_IN_LABEL.exec(label ?? "")?.[1];
  return inLabel === undefined ? column : { unit: inLabel, scale: 1 };
}

function measureOf(
  amount: Amount,
  groups: TokenGroups,
  around: FigureSurroundings,
  words: readonly string[],
): Measure {
  const { countedHow = "", outOf, about, comparator, symbol = "", done } = groups;
  const unit = unitOf(amount, groups, around);
  const scale = amount.scaled ? 1 : (unit?.scale ?? 1);
  const factor = groups["unit"]?.trim() === "割" ? (unit?.scale ?? 1) : scale;
  return {
    label: around.label,
    number: cleanNumber(amount.number * factor),
    unit: unit?.unit ?? null,
    comparator: COMPARATORS[comparator ?? symbol] ?? null,
    qualifiers: [
      ...around.pending,
      ...[outOf?.trim()].filter((word) => word !== undefined),
      ...splitCountedHow(countedHow),
      ...words,
      ...[about, done].filter((word) => word !== undefined),
    ],
  };
}

const FIRST_NUMBER = /\d[\d,]*/;
const firstNumber = (words: string): number =>
  Number((FIRST_NUMBER.exec(words)?.[0] ?? "").replaceAll(",", ""));

/** 1/3 and 3/4, but neither 3/7 nor 12/20, which may be days of the year. */
const SIMPLE_FRACTIONS = new Set([
  "1/2",
  "1/3",
  "2/3",
  "1/4",
  "3/4",
  "1/5",
  "2/5",
  "3/5",
  "4/5",
  "1/10",
]);

/** A share of a whole: 12/20施設 are twelve of twenty, a bare 1/3 is a third. Null for any other use of a slash. */
function readPart(
  amount: Amount,
  of: string,
  groups: TokenGroups,
  around: FigureSurroundings,
): Measure | null {
  const { unit, amount: written = "" } = groups;
  const words = `${written}/${of}`;
  if (unit !== undefined) {
    const isCount = !unit.startsWith(" ") && !/[%割/]/.test(unit) && !amount.scaled;
    const isPart = isCount && amount.number >= 0 && amount.number <= firstNumber(of);
    return isPart ? measureOf(amount, groups, around, [words + unit]) : null;
  }
  const { column, label } = around;
  if (label !== null || !SIMPLE_FRACTIONS.has(words)) return null;
  if (column !== null && column.unit !== "%") return null;
  const share = (amount.number / Number(of)) * 100;
  return measureOf({ number: share, scaled: true, unit: "%" }, groups, around, [words]);
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
const mayBeYear = ({ number, scaled }: Amount): boolean =>
  !scaled && number >= EARLIEST_YEAR && number <= LATEST_YEAR;

/** 10～15件 is two bounds; the scale of the upper one holds for both, as in 5～10万円. */
function readRange(groups: TokenGroups, around: FigureSurroundings): readonly Measure[] | null {
  const { from = "", to = "", fromUnit, unit, comparator, symbol } = groups;
  const [lower, upper] = [parseAmount(from), parseAmount(to)];
  if (!lower || !upper || comparator !== undefined || symbol !== undefined) return null;
  if (fromUnit !== undefined && fromUnit.trim() !== unit?.trim()) return null;
  if (unit === undefined && mayBeYear(lower) && mayBeYear(upper)) return null;
  const sharesScale = upper.scaled && !lower.scaled;
  if (sharesScale && (fromUnit !== undefined || lower.number >= firstNumber(to))) return null;
  const factor = sharesScale ? upper.number / firstNumber(to) : 1;
  const bounds = [
    { ...lower, number: lower.number * factor, scaled: upper.scaled },
    upper,
  ] as const;
  if (lower.scaled !== upper.scaled && !sharesScale) return null;
  if (bounds[0].number >= bounds[1].number) return null;
  const words = [`${from}${fromUnit ?? ""}~${to}${unit ?? ""}`];
  return bounds.map((bound, index) => ({
    ...measureOf(bound, groups, around, words),
    comparator: index === 0 ? "at-least" : "at-most",
  }));
}

/** What one figure says, in single units: one measure, or the two bounds of a range; null where it contradicts itself. */
export function readFigure(
  groups: TokenGroups,
  around: FigureSurroundings,
): readonly Measure[] | null {
  const { amount: written, of, outOf, comparator, symbol } = groups;
  if (written === undefined) return readRange(groups, around);
  const amount = parseAmount(written);
  const isTwice = comparator !== undefined && COMPARATORS[symbol ?? ""] !== undefined;
  if (!amount || isTwice) return null;
  if (amount.unit !== null && groups["unit"] !== undefined) return null;
  if (outOf !== undefined && amount.number > firstNumber(outOf)) return null;
  if (of !== undefined) {
    const part = readPart(amount, of, groups, around);
    return part && [part];
  }
  const share = amount.unit === null ? [] : [written];
  return [measureOf(amount, groups, around, share)];
}
