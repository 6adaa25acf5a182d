import { defineListRule } from "../define-rule";
import { words } from "./words";

const COLUMNS = ["department", "role", "unit"] as const;

/** Blanks at the ends, line breaks, and blanks between single Japanese characters. */
const SHAPED = /^\s|\s$|\n|[一-龠ぁ-んァ-ヶ]\s+[一-龠ぁ-んァ-ヶ]/;

const unshaped = (text: string): string =>
  text
    .trim()
    .replace(/\n/g, "")
    .replace(/(?<=[一-龠ぁ-んァ-ヶ])\s+(?=[一-龠ぁ-んァ-ヶ])/g, "");

export const openDataLayoutBlanks = defineListRule({
  id: "open-data-layout-blanks",
  group: "open-data",
  severity: "information",
  words,
  check: ({ list }) =>
    list.rows.flatMap((row) =>
      COLUMNS.flatMap((column) => {
        const held = row.at(column);
        if (held?.value.kind !== "text" || !SHAPED.test(held.value.text)) return [];
        const cell = list.reference(row, column);
        const data = { text: held.value.text, plain: unshaped(held.value.text) };
        return [{ cell, data, fix: { kind: "set-text" as const, cell, value: data.plain } }];
      }),
    ),
});
