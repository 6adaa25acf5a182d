import type { ValueRole } from "../../indicators";

/** What people taught about the forms of their workbooks: plain JSON, kept in the workbook or beside it. */
export type Profile = {
  readonly format: 1;
  /** What words mean as labels, on every sheet. */
  readonly words: readonly WordMeaning[];
  /** Corrections by the shape of the sheets that they are for. */
  readonly sheets: readonly SheetCorrections[];
};

/** The notes that ask which of several ways of reading is right. */
export const ANSWERED_CODES = [
  "role-assumed",
  "name-assumed",
  "label-assumed",
  "direction-assumed",
  "value-spans-years",
] as const;

export type AnsweredCode = (typeof ANSWERED_CODES)[number];

export const TAUGHT_CONCEPTS = [
  "target",
  "actual",
  "baseline",
  "status",
  "name",
  "initiative",
  "goal",
  "number",
  "unit",
  "department",
  "narrative",
  "nothing",
] as const;

/** What a word may be taught to mean; `nothing` is no label. */
export type TaughtConcept = (typeof TAUGHT_CONCEPTS)[number];

export type WordMeaning = { readonly word: string; readonly concept: TaughtConcept };

export type SheetCorrections = {
  /** From `sheetShape`; all sheets of this shape are corrected. */
  readonly shape: string;
  readonly corrections: readonly Correction[];
};

export type Correction =
  /** These cells are targets, actuals, baselines or self-ratings. */
  | { readonly kind: "role"; readonly role: ValueRole; readonly area: RelativeArea }
  /** This row or column holds the years. */
  | { readonly kind: "years"; readonly area: RelativeArea }
  /** A note of this code on this cell is answered: `choice` is the id of one of its choices. */
  | {
      readonly kind: "answer";
      readonly code: AnsweredCode;
      readonly choice: string;
      readonly area: RelativeArea;
    }
  /** This area, or the whole sheet where it is null, is no table. */
  | { readonly kind: "no-table"; readonly area: RelativeArea | null };

/**
 * A rectangle by its distance from a text that stands on every sheet of the shape, so that it is found where the table
 * has moved. Rows and columns count from the text's own cell, which is 0; a `bottom` of null reaches to the end of the
 * sheet's used rows.
 */
export type RelativeArea = {
  readonly anchor: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | null;
  readonly right: number;
};
