import { parseValue } from "../../indicators";
import { defineListRule } from "../define-rule";
import { words } from "./words";

export const openDataSeveralValues = defineListRule({
  id: "open-data-several-values",
  group: "open-data",
  severity: "warning",
  words,
  check: ({ list }) =>
    list.rows.flatMap((row) => {
      const figure = row.at("figure");
      const measures = figure?.value.kind === "text" ? parseValue(figure.text).measures : [];
      if (!figure || measures.length < 2) return [];
      return [{ cell: list.reference(row, "figure"), data: { text: figure.text } }];
    }),
});
