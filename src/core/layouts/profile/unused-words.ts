import type { SheetSnapshot } from "../../workbook";
import type { AccountedCell } from "../reading";
import { headerWords } from "../tables/plain-header";
import type { WordMeaning } from "./profile";

/** A sheet with what became of its cells. */
type ReadSheet = { readonly sheet: SheetSnapshot; readonly cells: readonly AccountedCell[] };

const wordsOf = (text: string): string => headerWords(text).trim();

/** The taught words that no label of some sheets uses; a word that was said to be no label is used wherever it stands. */
export function unusedWords(
  words: readonly WordMeaning[],
  sheets: readonly ReadSheet[],
): readonly string[] {
  if (words.length === 0) return [];
  const standing = new Set(
    sheets.flatMap(({ sheet }) => sheet.cells.map(({ text }) => wordsOf(text))),
  );
  const labels = new Set(sheets.flatMap(labelWords));
  return words
    .filter(({ word, concept }) => !(concept === "nothing" ? standing : labels).has(wordsOf(word)))
    .map(({ word }) => word);
}

function labelWords({ sheet, cells }: ReadSheet): readonly string[] {
  const labels = new Set(
    cells.filter(({ use }) => use === "label").map(({ area: { top, left } }) => `${top}:${left}`),
  );
  return sheet.cells
    .filter(({ row, column }) => labels.has(`${row}:${column}`))
    .map(({ text }) => wordsOf(text));
}
