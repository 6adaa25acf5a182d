import { statusCounts, type StatusCount } from "../../judgement";
import { defineWorkbookRule } from "../define-rule";
import { words } from "./words";

export const statusCountDiffers = defineWorkbookRule({
  id: "status-count-differs",
  group: "sums",
  severity: "error",
  words,
  check: ({ reading, all }) => {
    if (!reading.summaries.some(({ kind }) => kind === "status-count")) return "not-applicable";
    const counts = statusCounts(reading, all);
    if (counts.formCount === 0) return "not-applicable";
    const unlisted = counts.unlisted.map(({ label, counted }) => ({ label, count: counted }));
    return counts.stated
      .filter((count) => (count.stated ?? 0) !== count.counted)
      .map((count: StatusCount) => ({
        cell: count.cell,
        related: [...count.cells, ...counts.unlisted.flatMap(({ cells }) => cells)],
        data: { label: count.label, stated: count.stated, counted: count.counted, unlisted },
      }));
  },
});
