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

/** 月2回 counts by the month, 週3日 by the week; a year is what every table counts by. */
const PER_SPAN = /^毎?([月週日])$/;

function perSpan(unit: string | null, countedHow: readonly string[]): string | null {
  const span = countedHow.map((words) => PER_SPAN.exec(words)?.[1]).find(Boolean);
  return span === undefined || unit === null || unit.includes("/") ? unit : `${unit}/${span}`;
}

/** Of ranks, the first is the best: 10位以上 is at most the tenth. */
const RANK_COMPARATORS: Readonly<Record<string, Comparator>> = {
  以上: "at-most",
  以下: "at-least",
};

const comparatorOf = (word: string, unit: string | null): Comparator | null =>
  (unit === "位" ? RANK_COMPARATORS[word] : undefined) ?? COMPARATORS[word] ?? null;

const SUM_IN_LABEL = /累[計積]/;

function measureOf(
  amount: Amount,
  groups: TokenGroups,
  around: FigureSurroundings,
  words: readonly string[],
): Measure {
  const { outOf, about, comparator, symbol = "", done } = groups;
  const countedHow = splitCountedHow(groups["countedHow"] ?? "");
  const unit = unitOf(amount, groups, around);
  const isScaled = amount.scaled && groups["unit"]?.trim() !== "割";
  const sum = SUM_IN_LABEL.test(around.label ?? "") ? ["累計"] : [];
  const said = [...around.pending, outOf?.trim(), ...sum, ...countedHow, ...words, about, done];
  return {
    label: around.label,
    number: cleanNumber(amount.number * (isScaled ? 1 : (unit?.scale ?? 1))),
    unit: perSpan(unit?.unit ?? null, countedHow),
    comparator: comparatorOf(comparator ?? symbol, unit?.unit ?? null),
    qualifiers: said.filter((word) => word !== undefined),
  };
}

const FIRST_NUMBER = /\d[\d,]*/;
const firstNumber = (words: string): number =>
  Number((FIRST_NUMBER.exec(words)?.[0] ?? "").replaceAll(",", ""));

/** 1/3 and 3/4, but neither 3/7 nor 12/20, which may be days of the year. */
const SIMPLE_FRACTIONS = new Set(["1/2", "1/3", "2/3", "1/4", "3/4"]);

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

/** The comparators of a range's ends: 10～15件 includes both, 10以上15件未満 only the lower one; null for any other pair. */
function comparatorsOf(
  join: string,
  upper: string | undefined,
): readonly [Comparator, Comparator] | null {
  const lower = COMPARATORS[join];
  if (lower === undefined) return upper === undefined ? ["at-least", "at-most"] : null;
  const ending = COMPARATORS[upper ?? ""];
  return ending === "at-most" || ending === "less-than" ? [lower, ending] : null;
}

/** The two ends of a range in their own numbers, the scale of the upper one holding for both, as in 5～10万円; null where they are none. */
function endsOfRange(groups: TokenGroups): readonly [Amount, Amount] | null {
  const { amount = "", to = "", fromUnit, unit } = groups;
  const [lower, upper] = [parseAmount(amount), parseAmount(to)];
  if (!lower || !upper || lower.unit !== null) return null;
  if (lower.scaled === upper.scaled || fromUnit !== undefined) {
    const isAlike = lower.scaled === upper.scaled || unit !== undefined;
    return isAlike && lower.number < upper.number ? [lower, upper] : null;
  }
  const isShared = upper.scaled && lower.number < firstNumber(to);
  const number = (lower.number * upper.number) / firstNumber(to);
  return isShared ? [{ ...lower, number, scaled: true }, upper] : null;
}

/** 10～15件 is two bounds; numbers without a unit, and more so years or those with a dash between, may be anything else. */
function readRange(groups: TokenGroups, around: FigureSurroundings): readonly Measure[] | null {
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

/** What one figure says, in single units: one measure, or the two bounds of a range; null where it contradicts itself. */
export function readFigure(
  groups: TokenGroups,
  around: FigureSurroundings,
): readonly Measure[] | null {
  const { amount: written = "", to, of, outOf, comparator, symbol } = groups;
  if (to !== undefined) return readRange(groups, around);
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
