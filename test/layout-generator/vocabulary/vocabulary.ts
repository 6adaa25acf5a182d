import type { Draw } from "../draw";
import { HELD_OUT_WORDS } from "./held-out-words";
import { OPENED_SECOND_WORDS } from "./opened-second-words";
import { OPENED_WORDS } from "./opened-words";
import { SEEN_WORDS } from "./seen-words";
import type { FurnitureName, LabelName, LineName, WordLists } from "./word-lists";

/** Those for developing a reader; `opened` was held out until it was looked at, `opened-second` until it was drawn by lot from `held-out`. */
export const OPEN_VARIANTS = ["seen", "opened", "opened-second"] as const;

/** `held-out` is for a final figure: nobody who works on a reader looks at it. */
export const VARIANTS = [...OPEN_VARIANTS, "held-out"] as const;

export type Variant = (typeof VARIANTS)[number];

export const WORDS: Readonly<Record<Variant, WordLists>> = {
  seen: SEEN_WORDS,
  opened: OPENED_WORDS,
  "opened-second": OPENED_SECOND_WORDS,
  "held-out": HELD_OUT_WORDS,
};

/** The word for a label or a line, the same through the whole workbook as on a form. */
export type Vocabulary = (name: LabelName | LineName | FurnitureName) => string;

/** Chooses the words of a workbook. */
export const chooseVocabulary =
  (draw: Draw, variant: Variant): Vocabulary =>
  (name) =>
    draw.pick(name, WORDS[variant][name]);
