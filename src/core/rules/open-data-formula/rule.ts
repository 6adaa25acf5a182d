import { formatReference } from "../../workbook";
import { defineListRule } from "../define-rule";
import { readTidyList } from "../tidy-list";
import { words } from "./words";

export const openDataFormula = defineListRule({
  id: "open-data-formula",
  group: "open-data",
  severity: "warning",
  words,
  check: ({ sheet }) => {
    const list = readTidyList(sheet);
    if (!list) return "not-applicable";
    return list.rows.flatMap(({ cells }) =>
      cells.flatMap(({ row, column, formula, text }) =>
        formula === undefined
          ? []
          : [{ cell: formatReference(sheet.name, { row, column }), data: { text, formula } }],
      ),
    );
  },
});
