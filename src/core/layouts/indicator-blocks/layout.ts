import { defineLayout } from "../define-layout";

export const indicatorBlocks = defineLayout({
  id: "indicator-blocks",
  formStartsAt: "indicator",
  sectionStartsAt: "initiative",
  requires: ["indicator", "target"],
  parts: [
    { part: "field", label: "initiative", direction: "right", field: "initiative" },
    { part: "field", label: "indicator", direction: "right", field: "name" },
    { part: "field", label: "department", direction: "right", field: "department" },
    { part: "field", label: "unit", direction: "right", field: "unit" },
    {
      part: "years-across",
      rows: [
        { label: "target", as: "target" },
        { label: "actual", as: "actual" },
      ],
    },
    { part: "narratives", label: "narrative", direction: "right" },
  ],
});
