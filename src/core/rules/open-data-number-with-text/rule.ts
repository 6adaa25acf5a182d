import { parseValue } from "../../indicators";
import { plainNumber } from "../plain-number";
import { defineListRule } from "../define-rule";
import { words } from "./words";

export const openDataNumberWithText = defineListRule({
  id: "open-data-number-with-text",
  group: "open-data",
  severity: "warning",
  words,
  check: ({ list }) =>
    list.rows.flatMap((row) => {
      const figure = row.at("figure");
      const measures = figure?.value.kind === "text" ? parseValue(figure.text).measures : [];
      if (!figure || measures.length !== 1) return [];
      const cell = list.reference(row, "figure");
      const number = plainNumber(figure.text.normalize("NFKC"));
      const data = { text: figure.text };
      return [
        {
          cell,
          data,
          ...(number !== null && { fix: { kind: "set-number" as const, cell, value: number } }),
        },
      ];
    }),
});
