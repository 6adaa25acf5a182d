import type { LogicalCell } from "../workbook";
import { parseLabel, type Label } from "./label";
import type { LabelConcept } from "./label-words";
import type { TaughtConcept, WordMeaning } from "./profile/profile";
import { headerMeaning, taughtMeaning, type HeaderMeaning } from "./tables/header-meaning";
import { headerWords, plainHeader, type PlainHeader } from "./tables/plain-header";

/** What the words of a workbook mean, as headers and as labels of declared layouts; each is looked into once. */
export type Vocabulary = {
  meaningOf(cell: Pick<LogicalCell, "text">): HeaderMeaning | null;
  labelOf(text: string): Label | null;
};

const isLabelConcept = (concept: TaughtConcept): concept is TaughtConcept & LabelConcept =>
  concept !== "nothing" && concept !== "status" && concept !== "name";

/** The concept by which declared layouts know what was taught; null for words that are no labels. */
function labelConceptOf(concept: TaughtConcept): LabelConcept | null {
  if (isLabelConcept(concept)) return concept;
  if (concept === "name") return "indicator";
  return concept === "status" ? "progress-status" : null;
}

/** What a taught word is as a label of declared layouts. */
function taughtLabel(taught: TaughtConcept, { fiscalYear, mark }: PlainHeader): Label | null {
  const concept = labelConceptOf(taught);
  return concept && { concept, fiscalYear, ordinal: mark, exact: true };
}

/** Opens the vocabulary of one workbook; words that people have taught come before all others. */
export function createVocabulary(taught: readonly WordMeaning[] = []): Vocabulary {
  const concepts = new Map(
    taught.map(({ word, concept }) => [headerWords(word), concept] as const),
  );
  const known = new Map<string, HeaderMeaning | null>();
  const taughtBy = <Meaning>(
    text: string,
    means: (concept: TaughtConcept, plain: PlainHeader) => Meaning,
    known: (text: string) => Meaning,
  ): Meaning => {
    const plain = concepts.size > 0 ? plainHeader(text) : null;
    const concept = plain && concepts.get(plain.words);
    return plain && concept ? means(concept, plain) : known(text);
  };
  const labels = new Map<string, Label | null>();
  return {
    labelOf: (text) => {
      const label = labels.get(text);
      if (label !== undefined) return label;
      const found = taughtBy(text, taughtLabel, parseLabel);
      labels.set(text, found);
      return found;
    },
    meaningOf: ({ text }) => {
      const meaning = known.get(text);
      if (meaning !== undefined) return meaning;
      const found = taughtBy(text, taughtMeaning, headerMeaning);
      known.set(text, found);
      return found;
    },
  };
}
