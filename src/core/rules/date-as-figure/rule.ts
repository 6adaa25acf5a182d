import type { IndicatorValue } from "../../indicators";
import { hasFigures } from "../../judgement";
import { daysInMonth } from "../../workbook";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

const EARLIEST_YEAR = 1989;
const LATEST_YEAR = 2100;
/** Figures of more than this are as large as a date typed without its dots. */
const LARGE = 1_000_000;

/** Whether a number reads as a day: 20210331. */
function isTypedDay(number: number): boolean {
  if (number < EARLIEST_YEAR * 10_000) return false;
  const [year, month, day] = [
    Math.floor(number / 10_000),
    Math.floor(number / 100) % 100,
    number % 100,
  ];
  return (
    Number.isInteger(number) &&
    year >= EARLIEST_YEAR &&
    year <= LATEST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

export const dateAsFigure = defineIndicatorRule({
  id: "date-as-figure",
  group: "values",
  severity: "error",
  words,
  check: ({ indicator, cellAt }) => {
    const values = indicator.values.filter(({ role }) => role !== "status");
    if (!cellAt || values.length < 2) return "not-applicable";
    const kindOf = ({ cell }: IndicatorValue): "date" | "typed day" | null => {
      const held = cellAt(cell)?.value;
      if (held?.kind === "date") return "date";
      return held?.kind === "number" && isTypedDay(held.number) ? "typed day" : null;
    };
    const kinds = values.map(kindOf);
    const figures = values.filter((value, index) => kinds[index] === null && hasFigures(value));
    if (figures.length === 0) return "not-applicable";
    const isLarge = figures.some(({ measures }) => measures.some(({ number }) => number > LARGE));
    const suspects = values.filter(
      (_, index) => kinds[index] === "date" || (kinds[index] === "typed day" && !isLarge),
    );
    return suspects.map(({ cell, text }) => ({
      cell,
      data: { indicator: indicator.name, text },
    }));
  },
});
