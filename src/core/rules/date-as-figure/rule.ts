import { hasFigures } from "../../judgement";
import { daysInMonth, type CellValue } from "../../workbook";
import { defineIndicatorRule } from "../define-rule";
import type { HeldValue } from "../held-values";
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

/** Whether a cell holds a day, as a date or as a number that reads as one. */
function dayIn(held: CellValue | null): "date" | "typed day" | null {
  if (held?.kind === "date") return "date";
  return held?.kind === "number" && isTypedDay(held.number) ? "typed day" : null;
}

export const dateAsFigure = defineIndicatorRule({
  id: "date-as-figure",
  group: "values",
  severity: "error",
  words,
  check: ({ indicator, heldValues }) => {
    const values = heldValues;
    if (values.length < 2) return "not-applicable";
    const days = values.filter(({ held }) => dayIn(held) !== null);
    const isFigure = (each: HeldValue): boolean => hasFigures(each.value) && !days.includes(each);
    if (!values.some(isFigure)) return "not-applicable";
    if (days.length === 0) return [];
    const isLarge = values.some(
      (each) => isFigure(each) && each.value.measures.some(({ number }) => number > LARGE),
    );
    return days
      .filter(({ held }) => dayIn(held) === "date" || !isLarge)
      .map(({ value: { cell, text } }) => ({ cell, data: { indicator: indicator.name, text } }));
  },
});
