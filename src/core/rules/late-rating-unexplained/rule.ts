import { defineIndicatorRule } from "../define-rule";
import { isLate, saysLate } from "../lateness";
import { isNextStep, isReport } from "../narrative-kinds";
import { words } from "./words";

export const lateRatingUnexplained = defineIndicatorRule({
  id: "late-rating-unexplained",
  group: "self-rating",
  severity: "warning",
  words,
  check: ({ indicator, facts, judgement, outline }) => {
    const { selfRating } = facts;
    const isRatedLate = selfRating !== null && saysLate(selfRating.text) === true;
    // What is late by its figures as well is asked for its texts by report-missing and next-step-missing.
    if (!isRatedLate || isLate(judgement) || !(outline.hasReports || outline.hasNextSteps)) {
      return "not-applicable";
    }
    const lacksReason = outline.hasReports && !indicator.narratives.some(isReport);
    const lacksNextStep = outline.hasNextSteps && !indicator.narratives.some(isNextStep);
    if (!lacksReason && !lacksNextStep) return [];
    const data = {
      indicator: indicator.name,
      selfRating: selfRating.text,
      lacksReason,
      lacksNextStep,
    };
    return [{ cell: selfRating.cell, related: [indicator.nameCell], data }];
  },
});
