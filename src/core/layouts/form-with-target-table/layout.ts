import { defineLayout } from "../define-layout";

export const formWithTargetTable = defineLayout({
  id: "form-with-target-table",
  formStartsAt: "initiative",
  requires: ["indicator", "unit", "target"],
  parts: [
    {
      part: "row-of-fields",
      label: "initiative",
      fields: ["number", "department", "initiative"],
    },
    {
      part: "indicator-rows",
      columns: [
        { label: "indicator", as: "name" },
        { label: "unit", as: "unit" },
        { label: "baseline", as: "baseline" },
        { label: "actual", as: "actual" },
        { label: "target", as: "target" },
      ],
    },
    { part: "value", label: "progress-status", direction: "below", role: "status" },
    { part: "narratives", label: "narrative", direction: "right" },
    { part: "narratives", label: "target", direction: "right" },
  ],
});
