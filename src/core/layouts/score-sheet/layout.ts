import { defineLayout } from "../define-layout";

export const scoreSheet = defineLayout({
  id: "score-sheet",
  formStartsAt: "number",
  requires: ["basic-policy", "policy", "average"],
  parts: [
    { part: "field", label: "basic-policy", direction: "below", field: "initiative" },
    { part: "field", label: "number", direction: "below", field: "number" },
    { part: "field", label: "department", direction: "below", field: "department" },
    { part: "narratives", label: "other-department", direction: "below" },
    { part: "narratives", label: "version", direction: "below" },
    { part: "summary", label: "overall-status", direction: "below", kind: "overall-status" },
    { part: "summary", label: "average", direction: "below", kind: "average" },
    {
      part: "indicator-rows",
      columns: [
        { label: "policy", as: "name" },
        { label: "progress-status", as: "status" },
      ],
    },
    { part: "narratives", label: "narrative", direction: "right" },
    { part: "prose-below-lines" },
  ],
});
