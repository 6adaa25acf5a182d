import type { BlankPlace, IndicatorValue, Narrative, SummaryFigure } from "../../indicators";
import type { TextField } from "../define-layout";
import type { ReadingNote } from "../reading";

/** A text that a form gives, with its cell as `sheet!A1`; doubtful where its label or its place left a choice. */
export type FieldText = {
  readonly text: string;
  readonly cell: string;
  readonly doubtful?: boolean;
};

/** What was gathered for one indicator, or for a form as a whole, before it is put together. */
export type Draft = {
  readonly fields: Partial<Record<TextField, FieldText>>;
  /** The counting marks that lead to it, outermost first; used where no number is stated. */
  readonly numbers: string[];
  goal: string | null;
  readonly values: IndicatorValue[];
  readonly blanks: BlankPlace[];
  readonly narratives: Narrative[];
};

/** What the parts of a layout add to while they read a form. */
export type FormDraft = {
  readonly shared: Draft;
  /** One for each row of an indicator table; empty where the form is a single indicator. */
  readonly records: Draft[];
  readonly summaries: SummaryFigure[];
  readonly notes: ReadingNote[];
};

export const emptyDraft = (): Draft => ({
  fields: {},
  numbers: [],
  goal: null,
  values: [],
  blanks: [],
  narratives: [],
});

export const emptyFormDraft = (): FormDraft => ({
  shared: emptyDraft(),
  records: [],
  summaries: [],
  notes: [],
});
