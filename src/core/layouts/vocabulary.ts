import type { LogicalCell } from "../workbook";
import { parseLabel, type Label } from "./label";
import type { WordMeaning } from "./profile/profile";
import { headerMeaning, taughtMeaning, type HeaderMeaning } from "./tables/header-meaning";
import { plainHeader } from "./tables/plain-header";

/** What the words of a workbook mean, as headers and as labels of declared layouts; each is looked into once. */
export type Vocabulary = {
  meaningOf(cell: Pick<LogicalCell, "text">): HeaderMeaning | null;
  labelOf(text: string): Label | null;
};

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
  const labels = new Map<string, Label | null>();
  return {
    labelOf: (text) => {
      const label = labels.get(text);
      if (label !== undefined) return label;
      const found = parseLabel(text);
      labels.set(text, found);
      return found;
    },
    meaningOf: ({ text }) => {
      const meaning = known.get(text);
      if (meaning !== undefined) return meaning;
      const found = look(text);
      known.set(text, found);
      return found;
    },
  };
}
