import type { SummaryFigure, ValueRole } from "../../src/core";

/** A value as the layout holds it. */
export type TrueValue = {
  readonly role: ValueRole;
  /** The years that a careful reader may give it: more than one where only a title or a date line states it. */
  readonly fiscalYears: readonly (number | null)[];
  readonly text: string;
  readonly cell: string;
  /** The cells that give it its role, its year and its indicator. */
  readonly headers: readonly string[];
};

/** The further fields of an indicator that its form states; those that it leaves out are not spoken of. */
export type TrueFields = {
  readonly number?: string;
  readonly goal?: string;
  readonly initiative?: string;
  readonly unit?: string;
};

export type TrueIndicator = {
  readonly name: string;
  readonly nameCell: string;
  readonly department: string | null;
  readonly fields: TrueFields;
  readonly values: readonly TrueValue[];
  readonly narratives: readonly { readonly text: string; readonly cell: string }[];
};

export type TrueSummary = Pick<SummaryFigure, "kind" | "label" | "number" | "cell"> & {
  readonly fiscalYears: readonly (number | null)[];
};

/** What a reader should find in a generated workbook. */
export type LayoutTruth = {
  readonly indicators: readonly TrueIndicator[];
  readonly summaries: readonly TrueSummary[];
  /** Cells of which nothing is said, such as the total below counts: reading them is neither right nor wrong. */
  readonly leftOpen: readonly string[];
  /** All cells of the tables that hold values, names, fields or texts: none of them may be dropped without a word. */
  readonly contents: readonly string[];
};
