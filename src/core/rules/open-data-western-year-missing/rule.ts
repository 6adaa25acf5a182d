import { parseFiscalYear } from "../../indicators";
import { defineListRule } from "../define-rule";
import { words } from "./words";

export const openDataWesternYearMissing = defineListRule({
  id: "open-data-western-year-missing",
  group: "open-data",
  severity: "warning",
  words,
  check: ({ list }) =>
    list.rows.flatMap((row) => {
      const era = row.at("fiscalYear")?.text.trim() ?? "";
      const western = row.at("westernYear")?.text.trim() ?? "";
      const year = parseFiscalYear(era);
      if (year === null || western !== "") return [];
      const cell = list.reference(row, "westernYear");
      return [
        { cell, data: { era, year }, fix: { kind: "set-number" as const, cell, value: year } },
      ];
    }),
});
