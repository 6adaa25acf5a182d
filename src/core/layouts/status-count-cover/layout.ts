import { defineLayout } from "../define-layout";

export const statusCountCover = defineLayout({
  id: "status-count-cover",
  formStartsAt: "progress-status",
  requires: ["count"],
  parts: [{ part: "status-counts", words: "progress-status", counts: "count" }],
});
