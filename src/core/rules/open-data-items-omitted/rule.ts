import { defineListRule } from "../define-rule";
import { words } from "./words";

export const openDataItemsOmitted = defineListRule({
  id: "open-data-items-omitted",
  group: "open-data",
  severity: "warning",
  words,
  check: ({ list }) =>
    list.rows.flatMap((row) => {
      const isData = row.at("role") !== null || row.at("figure") !== null;
      if (!isData || (row.at("indicator")?.text.trim() ?? "") !== "") return [];
      return [{ cell: list.reference(row, "indicator"), data: { row: row.row } }];
    }),
});
