import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const selfRatingDiffers = defineIndicatorRule({
  id: "self-rating-differs",
  group: "self-rating",
  severity: "warning",
  words,
  check: ({ indicator, facts, judgement }) => {
    const { selfRating } = facts;
    if (!selfRating || judgement.agrees === null) return "not-applicable";
    if (judgement.agrees) return [];
    const data = {
      indicator: indicator.name,
      selfRating: selfRating.text,
      verdict: judgement.label,
      reason: judgement.reason,
    };
    return [{ cell: selfRating.cell, related: [judgement.cell], data }];
  },
});
