import {
  findFiscalYear,
  withoutBlanks,
  type Indicator,
  type IndicatorValue,
} from "../../indicators";
import { defineWorkbookRule } from "../define-rule";
import { words } from "./words";

const AGAIN = /[(（【]?再掲[)）】]?/g;
/** A figure of one digit is the same in two places by chance. */
const TELLING = 10;

const saysAgain = (words: string): boolean => words.includes("再掲");

const nameOf = ({ name }: Indicator): string =>
  withoutBlanks(saysAgain(name) ? name.replace(AGAIN, "") : name);

const isAgain = ({ name, initiative }: Indicator): boolean =>
  saysAgain(name) || (initiative !== null && saysAgain(initiative));

type Pair = { readonly value: IndicatorValue; readonly other: IndicatorValue };

/** A sheet for each year, 令和2年度 and 令和3年度, says the year of figures that name none. */
const yearOfSheet = ({ sheet }: Indicator): number | null =>
  findFiscalYear(sheet)?.fiscalYear ?? null;

/** What two indicators say in figures of the same role and year. */
function pairsOf(indicator: Indicator, twin: Indicator): readonly Pair[] {
  const isFigure = ({ kind, role }: IndicatorValue): boolean =>
    (kind === "number" || kind === "percent") && role !== "status";
  const isComparable = ({ fiscalYear }: IndicatorValue): boolean =>
    fiscalYear !== null || yearOfSheet(indicator) === yearOfSheet(twin);
  return indicator.values
    .filter((value) => isFigure(value) && isComparable(value))
    .flatMap((value) => {
      const other = twin.values.find(
        ({ role, fiscalYear, measures }) =>
          role === value.role &&
          fiscalYear === value.fiscalYear &&
          measures.length === value.measures.length &&
          measures.every(({ unit }, index) => unit === value.measures[index]?.unit),
      );
      return other ? [{ value, other }] : [];
    });
}

const isSame = ({ value, other }: Pair): boolean =>
  value.measures.every(({ number }, index) => number === other.measures[index]?.number);

const isTelling = ({ value }: Pair): boolean =>
  value.measures.some(({ number }) => Math.abs(number) >= TELLING);

function twinsOf(indicators: readonly Indicator[]): readonly (readonly [Indicator, Indicator])[] {
  const firsts = new Map<string, Indicator>();
  return indicators.flatMap((indicator) => {
    const name = nameOf(indicator);
    const first = firsts.get(name);
    if (!first) firsts.set(name, indicator);
    return first ? [[first, indicator] as const] : [];
  });
}

export const sameIndicatorDiffers = defineWorkbookRule({
  id: "same-indicator-differs",
  group: "sums",
  severity: "warning",
  words,
  check: ({ reading }) => {
    const twins = twinsOf(reading.indicators).flatMap(([first, second]) => {
      const pairs = pairsOf(second, first);
      const isMeantSame =
        isAgain(first) || isAgain(second) || pairs.some((pair) => isSame(pair) && isTelling(pair));
      return isMeantSame ? [{ second, pairs }] : [];
    });
    if (twins.length === 0) return "not-applicable";
    return twins.flatMap(({ second, pairs }) =>
      pairs
        .filter((pair) => !isSame(pair))
        .map(({ value, other }) => ({
          cell: value.cell,
          related: [other.cell],
          indicator: second,
          data: { indicator: second.name, text: value.text, other: other.text, place: other.cell },
        })),
    );
  },
});
