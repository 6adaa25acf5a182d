import { defineWorkbookRule } from "../define-rule";
import { changedSince, foundChange } from "../older-versions";
import { words } from "./words";

export const pastFigureChanged = defineWorkbookRule({
  id: "past-figure-changed",
  group: "sums",
  severity: "warning",
  words,
  check: (subject) => {
    const changes = changedSince(
      subject,
      (value, olderYear) => (value.fiscalYear ?? olderYear) <= olderYear,
      ["baseline", "actual"],
    );
    return changes ? changes.map(foundChange) : "not-applicable";
  },
});
