import { byFiscalYear } from "../../judgement";
import type { IndicatorValue, Measure } from "../../indicators";
import type { ReportRow } from "../report-rows";
import type { ListContext } from "./list-columns";

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const FEWEST_BARS = 3;
const MOST_YEARS = 4;
/** Longer texts are sentences, which have columns of their own. */
const LONGEST_FIGURE = 14;

/**
 * How an indicator went, its newest years up to the one judged from left to right: `H30 13件 → R1 12件 → R2 14件`, with bars
 * before it where there are figures enough of one unit. Plain text, so that every host shows and prints the same; empty
 * where there are no two figures.
 */
export function courseOf({ indicator, judgement }: ReportRow, context: ListContext): string {
  const reported = indicator.values.filter(
    ({ role, fiscalYear, kind }) =>
      (role === "actual" || role === "baseline") &&
      fiscalYear !== null &&
      fiscalYear <= judgement.fiscalYear &&
      kind !== "absent",
  );
  const years = onePerYear(reported).slice(-MOST_YEARS);
  if (years.length < 2 || years.some(({ text }) => text.length > LONGEST_FIGURE)) return "";
  const { shortFiscalYear } = context.messages;
  const words = years
    .map(({ fiscalYear, text }) => `${shortFiscalYear(fiscalYear ?? 0)} ${text}`)
    .join(" → ");
  const bars = barsOf(years);
  return bars === "" ? words : `${bars} ${words}`;
}

/** Of a year's baseline and actual the actual counts; of several actuals the first. */
function onePerYear(values: readonly IndicatorValue[]): readonly IndicatorValue[] {
  const years = new Map<number | null, IndicatorValue>();
  for (const role of ["actual", "baseline"] as const) {
    for (const value of values) {
      if (value.role === role && !years.has(value.fiscalYear)) years.set(value.fiscalYear, value);
    }
  }
  return [...years.values()].sort(byFiscalYear);
}

/** A sum over years grows whatever the year was like. */
const isSum = ({ qualifiers }: Measure): boolean => qualifiers.includes("累計");

function barsOf(years: readonly IndicatorValue[]): string {
  const figures = years.flatMap(({ measures }) => (measures.length === 1 ? measures : []));
  const [first] = figures;
  const areAlike = figures.every(
    (figure) =>
      figure.unit === first?.unit && isSum(figure) === (first !== undefined && isSum(first)),
  );
  if (figures.length < FEWEST_BARS || figures.length < years.length || !areAlike) return "";
  const numbers = figures.map(({ number }) => number);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const barOf = (number: number): string => {
    const share = most === least ? 0.5 : (number - least) / (most - least);
    return BARS[Math.round(share * (BARS.length - 1))] ?? "";
  };
  return numbers.map(barOf).join("");
}
