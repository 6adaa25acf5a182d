import type { Draw } from "../draw";
import { OPENED_WORDS } from "./opened-words";
import { SEEN_WORDS } from "./seen-words";
import type { LabelName, LineName, WordLists } from "./word-lists";

/** `seen` is for developing a reader; so is `opened`, which was held out until it was looked at. */
export const VARIANTS = ["seen", "opened"] as const;

export type Variant = (typeof VARIANTS)[number];

export const WORDS: Readonly<Record<Variant, WordLists>> = {
  seen: SEEN_WORDS,
  opened: OPENED_WORDS,
};

/** The word for a label or a line, the same through the whole workbook as on a form. */
export type Vocabulary = (name: LabelName | LineName) => string;

/** Chooses the words of a workbook. */
export const chooseVocabulary =
  (draw: Draw, variant: Variant): Vocabulary =>
  (name) =>
    draw.pick(name, WORDS[variant][name]);
