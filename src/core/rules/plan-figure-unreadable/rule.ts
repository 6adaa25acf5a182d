import { hasFigures } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

const HAS_DIGITS = /[0-9０-９]/;

export const planFigureUnreadable = defineIndicatorRule({
  id: "plan-figure-unreadable",
  group: "values",
  severity: "warning",
  words,
  check: ({ indicator }) => {
    const planned = indicator.values.filter(({ role }) => role === "baseline" || role === "target");
    const first = planned.find(hasFigures);
    if (!first) return "not-applicable";
    // Words alone may be meant; digits that cannot be read are not.
    return planned
      .filter(({ kind, text }) => kind === "text" && HAS_DIGITS.test(text))
      .map(({ cell, text }) => ({
        cell,
        related: [first.cell],
        data: { indicator: indicator.name, text, other: first.text },
      }));
  },
});
