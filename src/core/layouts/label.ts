import { findFiscalYear, withoutBlanks, type FoundFiscalYear } from "../indicators";
import { LABEL_WORDS, NARRATIVE_ENDINGS, type LabelConcept } from "./label-words";

/** A cell that names what stands beside or below it. */
export type Label = {
  readonly concept: LabelConcept;
  /** The year that the label itself names: 実績（R2） is 2020. */
  readonly fiscalYear: number | null;
  /** The counting mark that ties a label to its indicator: the ② of 実績値②. */
  readonly ordinal: string | null;
  /** False where only the ending speaks for a label, as of 進捗状況について・課題. */
  readonly exact: boolean;
};

/** Longer texts are prose, whatever word they end with. */
const LONGEST_LABEL = 30;

/** As it is written, a label may be spread out with blanks; nothing longer is looked into. */
const LONGEST_WRITTEN_LABEL = 80;
const FIGURE = /^-?\d[\d,.]*[%人件回円]?$/;
const CIRCLED = /[①-⑳]/;
const DECORATION = /^[●○◎◯■□◆◇▼▽★☆※・<【[]+|[>】\]:]+$/g;
const EMPTY_BRACKETS = /\((?:年度)?[^()\p{L}\p{N}]*\)/gu;

const isConcept = (key: string): key is LabelConcept => key in LABEL_WORDS;

/** The concept of a word that is listed as a label, in full. */
export const conceptOfWord = (words: string): LabelConcept | null =>
  CONCEPT_OF_WORD.get(words) ?? null;

const CONCEPT_OF_WORD: ReadonlyMap<string, LabelConcept> = new Map(
  Object.entries(LABEL_WORDS).flatMap(([concept, words]) =>
    isConcept(concept) ? words.map((word) => [word, concept] as const) : [],
  ),
);

/** What may hang on a label's year: 令和2年度末, R2時点. */
const AFTER_YEAR = /^(?:期?末|時点|現在)/;

const withoutYear = (plain: string, { index, written }: FoundFiscalYear): string =>
  plain.slice(0, index) + plain.slice(index + written.length).replace(AFTER_YEAR, "");

/** Reads what a cell's text names; null where it is no label that we know. */
export function parseLabel(text: string): Label | null {
  if (text.length > LONGEST_WRITTEN_LABEL || FIGURE.test(text)) return null;
  const circled = CIRCLED.exec(text)?.[0] ?? null;
  const plain = withoutBlanks(circled ? text.replace(circled, "") : text).replace(DECORATION, "");
  if (plain === "" || plain.length > LONGEST_LABEL) return null;
  const year = findFiscalYear(plain);
  const words = (year ? withoutYear(plain, year) : plain).replace(EMPTY_BRACKETS, "");
  const known = CONCEPT_OF_WORD.get(plain) ?? CONCEPT_OF_WORD.get(words);
  const concept = known ?? (NARRATIVE_ENDINGS.test(words) ? "narrative" : null);
  return (
    concept && {
      concept,
      fiscalYear: year?.fiscalYear ?? null,
      ordinal: circled,
      exact: known !== undefined,
    }
  );
}
