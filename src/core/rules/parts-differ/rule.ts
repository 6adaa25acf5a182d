import { cleanNumber, withoutBlanks, type IndicatorValue, type Measure } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

const TOTAL = /^(?:合計|総計|計|総数)$/;
const PERCENT = "%";
/** A total and two parts. */
const FEWEST = 3;

const isTotal = ({ label, qualifiers }: Measure): boolean =>
  (label !== null && TOTAL.test(withoutBlanks(label))) ||
  (label === null && qualifiers.some((words) => TOTAL.test(words)));

/** A total and two parts or more of the same unit in one cell; null where it is anything else. */
function partition({ measures }: IndicatorValue) {
  if (measures.length < FEWEST) return null;
  const total = measures.find(isTotal);
  const parts = measures.filter((measure) => measure !== total);
  const isAlike = parts.every(({ unit, label }) => unit === total?.unit && label !== null);
  return total && parts.length + 1 >= FEWEST && isAlike && total.unit !== PERCENT
    ? { total, parts }
    : null;
}

export const partsDiffer = defineIndicatorRule({
  id: "parts-differ",
  group: "sums",
  severity: "error",
  words,
  check: ({ indicator }) => {
    const cells = indicator.values.flatMap((value) => {
      const parted = partition(value);
      return parted ? [{ value, ...parted }] : [];
    });
    if (cells.length === 0) return "not-applicable";
    return cells.flatMap(({ value, total, parts }) => {
      const counted = cleanNumber(parts.reduce((sum, { number }) => sum + number, 0));
      if (counted === total.number) return [];
      const data = { indicator: indicator.name, text: value.text, stated: total.number, counted };
      return [{ cell: value.cell, data }];
    });
  },
});
