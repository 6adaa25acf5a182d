import { defineIndicatorRule } from "../define-rule";
import { plainNumber } from "../plain-number";
import { words } from "./words";

export const numberAsText = defineIndicatorRule({
  id: "number-as-text",
  group: "values",
  severity: "information",
  words,
  check: ({ indicator, cellAt }) => {
    const figures = indicator.values.filter(
      ({ kind, role }) => role !== "status" && kind === "number",
    );
    if (!cellAt || figures.length === 0) return "not-applicable";
    return figures.flatMap(({ cell }) => {
      const value = cellAt(cell)?.value;
      const number = value?.kind === "text" ? plainNumber(value.text) : null;
      if (value?.kind !== "text" || number === null) return [];
      const data = { indicator: indicator.name, text: value.text };
      return [{ cell, data, fix: { kind: "set-number" as const, cell, value: number } }];
    });
  },
});
