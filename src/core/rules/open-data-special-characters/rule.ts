import { formatReference } from "../../workbook";
import { defineListRule } from "../define-rule";
import { words } from "./words";

/** Circled and Roman numerals, squared and bracketed words, squared units, half-width kana. */
const SPECIAL = /[①-⑳㉑-㉟Ⅰ-Ⅻⅰ-ⅻ㈠-㉃㊀-㊰㌀-㍗㍻-㍿㎀-㏟℡№㏍｡-ﾟ]/g;

export const openDataSpecialCharacters = defineListRule({
  id: "open-data-special-characters",
  group: "open-data",
  severity: "information",
  words,
  check: ({ sheet, list }) => {
    const seen = new Map<string, { readonly cell: string; readonly count: number }>();
    for (const { row, column, text } of list.rows.flatMap(({ cells }) => cells)) {
      for (const character of text.match(SPECIAL) ?? []) {
        const known = seen.get(character);
        const cell = known?.cell ?? formatReference(sheet.name, { row, column });
        seen.set(character, { cell, count: (known?.count ?? 0) + 1 });
      }
    }
    return [...seen].map(([character, { cell, count }]) => ({ cell, data: { character, count } }));
  },
});
