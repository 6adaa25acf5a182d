import { withoutBlanks } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

const TOTAL = /^(?:合計|総計|小計|計|総数|全体)$/;

export const selfRatingNotInLegend = defineIndicatorRule({
  id: "self-rating-not-in-legend",
  group: "self-rating",
  severity: "warning",
  words,
  check: ({ indicator, facts, outline }) => {
    if (outline.legend.length === 0) return "not-applicable";
    const legend = outline.legend.filter((label) => !TOTAL.test(withoutBlanks(label)));
    const { selfRating } = facts;
    if (legend.length === 0 || !selfRating || selfRating.kind === "absent") return "not-applicable";
    const said = withoutBlanks(selfRating.text);
    if (legend.some((label) => withoutBlanks(label) === said)) return [];
    const data = { indicator: indicator.name, selfRating: selfRating.text, legend };
    return [{ cell: selfRating.cell, data }];
  },
});
