import { hasFigures } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const actualUnreadable = defineIndicatorRule({
  id: "actual-unreadable",
  group: "values",
  severity: "error",
  words,
  check: ({ indicator, facts }) => {
    const { latestActual: actual, targets } = facts;
    const expectsFigure = targets.some(hasFigures);
    if (!actual || actual.kind === "absent" || !expectsFigure) return "not-applicable";
    if (actual.kind !== "text" && actual.kind !== "deadline") return [];
    return [
      {
        cell: actual.cell,
        related: targets.filter(hasFigures).map(({ cell }) => cell),
        data: { indicator: indicator.name, text: actual.text },
      },
    ];
  },
});
