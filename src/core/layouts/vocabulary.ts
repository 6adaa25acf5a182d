import type { LogicalCell } from "../workbook";
import { headerMeaning, type HeaderMeaning } from "./tables/header-meaning";

/** What the words of a workbook mean as headers; each is looked into once. */
export type Vocabulary = { meaningOf(cell: LogicalCell): HeaderMeaning | null };

/** Opens the vocabulary of one workbook. */
export function createVocabulary(): Vocabulary {
  const known = new Map<string, HeaderMeaning | null>();
  return {
    meaningOf: ({ text }) => {
      const meaning = known.get(text);
      if (meaning !== undefined) return meaning;
      const found = headerMeaning(text);
      known.set(text, found);
      return found;
    },
  };
}
