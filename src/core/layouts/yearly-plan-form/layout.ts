import { defineLayout } from "../define-layout";

export const yearlyPlanForm = defineLayout({
  id: "yearly-plan-form",
  formStartsAt: "department",
  requires: ["department", "yearly-plan", "fiscal-year"],
  initiativeHeading: 3,
  parts: [
    { part: "field", label: "department", direction: "right", field: "department" },
    { part: "field", label: "unit", direction: "right", field: "unit" },
    { part: "value", label: "baseline", direction: "below", role: "baseline" },
    { part: "value", label: "target", direction: "below", role: "target" },
    {
      part: "years-across",
      rows: [
        { label: "progress-status", as: "target" },
        { label: "figure", as: "target" },
        { label: "target", as: "target" },
        { label: "actual", as: "actual" },
        { label: "narrative", as: "narrative" },
      ],
    },
    { part: "narratives", label: "narrative", direction: "right" },
    { part: "narratives", label: "other-department", direction: "right" },
  ],
});
