import { defineWorkbookRule } from "../define-rule";
import { changedSince } from "../older-versions";
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
    if (!changes) return "not-applicable";
    return changes.map(({ now, value, older, before }) => ({
      cell: value.cell,
      indicator: now.indicator,
      data: {
        indicator: now.indicator.name,
        year: value.fiscalYear,
        text: value.text,
        before: before.text,
        file: older.reading.file,
        place: before.cell,
      },
    }));
  },
});
