import type { LogicalCell } from "../workbook";
import type { WordMeaning } from "./profile/profile";
import { headerMeaning, taughtMeaning, type HeaderMeaning } from "./tables/header-meaning";
import { plainHeader } from "./tables/plain-header";

/** What the words of a workbook mean as headers; each is looked into once. */
export type Vocabulary = { meaningOf(cell: Pick<LogicalCell, "text">): HeaderMeaning | null };

/** Opens the vocabulary of one workbook; words that people have taught come before all others. */
export function createVocabulary(taught: readonly WordMeaning[] = []): Vocabulary {
  const concepts = new Map(
    taught.map(({ word, concept }) => [plainHeader(word)?.words ?? word, concept] as const),
  );
  const known = new Map<string, HeaderMeaning | null>();
  const look = (text: string): HeaderMeaning | null => {
    const plain = concepts.size > 0 ? plainHeader(text) : null;
    const concept = plain && concepts.get(plain.words);
    return plain && concept ? taughtMeaning(concept, plain) : headerMeaning(text);
  };
  return {
    meaningOf: ({ text }) => {
      const meaning = known.get(text);
      if (meaning !== undefined) return meaning;
      const found = look(text);
      known.set(text, found);
      return found;
    },
  };
}
