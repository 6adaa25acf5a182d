import { defineLayout } from "../define-layout";

export const narrativeTable = defineLayout({
  id: "narrative-table",
  formStartsAt: "item",
  requires: ["item", "narrative"],
  parts: [
    {
      part: "indicator-rows",
      columns: [
        { label: "item", as: "name" },
        { label: "narrative", as: "narrative" },
      ],
    },
  ],
});
