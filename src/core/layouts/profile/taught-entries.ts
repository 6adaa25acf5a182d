import type { Correction, Profile, WordMeaning } from "./profile";

/** One thing that people taught, to be listed and taken back. */
export type TaughtEntry =
  | { readonly id: string; readonly kind: "word"; readonly meaning: WordMeaning }
  | {
      readonly id: string;
      readonly kind: "correction";
      readonly correction: Correction;
      readonly shape: string;
    };

const wordId = (index: number): string => `words/${index}`;
const correctionId = (sheet: number, index: number): string => `sheets/${sheet}/${index}`;

/** Everything that a profile holds, in its order. */
export const taughtEntries = ({ words, sheets }: Profile): readonly TaughtEntry[] => [
  ...words.map((meaning, index): TaughtEntry => ({ id: wordId(index), kind: "word", meaning })),
  ...sheets.flatMap(({ shape, corrections }, sheet) =>
    corrections.map((correction, index): TaughtEntry => ({
      id: correctionId(sheet, index),
      kind: "correction",
      correction,
      shape,
    })),
  ),
];

/** The profile without the entry of that id. */
export const forget = ({ words, sheets, ...profile }: Profile, id: string): Profile => ({
  ...profile,
  words: words.filter((_, index) => wordId(index) !== id),
  sheets: sheets
    .map((entry, sheet) => ({
      ...entry,
      corrections: entry.corrections.filter((_, index) => correctionId(sheet, index) !== id),
    }))
    .filter(({ corrections }) => corrections.length > 0),
});
