import { defineIndicatorRule } from "../define-rule";
import { plainNumber } from "../plain-number";
import { words } from "./words";

export const numberAsText = defineIndicatorRule({
  id: "number-as-text",
  group: "values",
  severity: "information",
  words,
  check: ({ indicator, heldValues }) => {
    const figures = heldValues.filter(({ value: { kind } }) => kind === "number");
    if (figures.length === 0) return "not-applicable";
    return figures.flatMap(({ value: { cell }, held }) => {
      const number = held?.kind === "text" ? plainNumber(held.text) : null;
      if (held?.kind !== "text" || number === null) return [];
      const data = { indicator: indicator.name, text: held.text };
      return [{ cell, data, fix: { kind: "set-number" as const, cell, value: number } }];
    });
  },
});
