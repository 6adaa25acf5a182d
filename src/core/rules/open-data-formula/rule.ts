import { formatReference } from "../../workbook";
import { defineListRule } from "../define-rule";
import { words } from "./words";

export const openDataFormula = defineListRule({
  id: "open-data-formula",
  group: "open-data",
  severity: "warning",
  words,
  check: ({ sheet, list }) =>
    list.rows.flatMap(({ cells }) =>
      cells.flatMap(({ row, column, formula, text }) =>
        formula === undefined
          ? []
          : [{ cell: formatReference(sheet.name, { row, column }), data: { text, formula } }],
      ),
    ),
});
