import type { Fix } from "../finding";
import { defineIndicatorRule } from "../define-rule";
import { plainNumber } from "../plain-number";
import { words } from "./words";

/** Full-width digits, with the commas, points and percent signs among them. */
const FULL_WIDTH = /[０-９][０-９．，％]*|(?<=[0-9])[．，](?=[0-9０-９])/g;

/** What halving could change. */
const ANY_FULL_WIDTH = /[０-９．，]/;

const halved = (text: string): string =>
  text.replace(FULL_WIDTH, (digits) => digits.normalize("NFKC"));

function fixFor(cell: string, plain: string): Fix {
  const number = plainNumber(plain);
  return number === null
    ? { kind: "set-text", cell, value: plain }
    : { kind: "set-number", cell, value: number };
}

export const fullWidthDigits = defineIndicatorRule({
  id: "full-width-digits",
  group: "values",
  severity: "information",
  words,
  check: ({ indicator, heldValues }) => {
    const figures = heldValues.filter(
      ({ value: { kind } }) => kind === "number" || kind === "percent",
    );
    if (figures.length === 0) return "not-applicable";
    return figures.flatMap(({ value: { cell }, held }) => {
      if (held?.kind !== "text" || !ANY_FULL_WIDTH.test(held.text)) return [];
      const plain = halved(held.text);
      if (plain === held.text) return [];
      const data = { indicator: indicator.name, text: held.text, plain };
      return [{ cell, data, fix: fixFor(cell, plain) }];
    });
  },
});
