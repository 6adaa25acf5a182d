import { formatReference } from "../../workbook";
import { defineSheetRule } from "../define-rule";
import { words } from "./words";

export const errorValue = defineSheetRule({
  id: "error-value",
  group: "values",
  severity: "error",
  words,
  check: ({ sheet }) =>
    sheet.cells
      .filter(({ value }) => value.kind === "error")
      .flatMap(({ value, row, column }) =>
        value.kind === "error"
          ? [{ cell: formatReference(sheet.name, { row, column }), data: { code: value.code } }]
          : [],
      ),
});
