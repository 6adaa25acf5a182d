import type { SummaryFigure, ValueRole } from "../indicators";
import type { LabelConcept } from "./label-words";

/** Where the value of a label stands, seen from the label. */
export type Direction = "right" | "below";

/** What a form says of its indicators in words. */
export type TextField = "number" | "initiative" | "name" | "unit" | "department";

/** A row of a year table: what its label makes of the cells beside it. */
export type YearRow = { readonly label: LabelConcept; readonly as: ValueRole | "narrative" };

/** A column of a table with one indicator a row: what its header makes of the cells below it. */
export type TableColumn = {
  readonly label: LabelConcept;
  readonly as: TextField | ValueRole | "narrative";
};

/** A piece of a form, as the engine knows to read it. */
export type Part =
  /** A label with one text. */
  | {
      readonly part: "field";
      readonly label: LabelConcept;
      readonly direction: Direction;
      readonly field: TextField;
    }
  /** A label with several texts in a row, told apart by how they look: a number, a department, words. */
  | {
      readonly part: "row-of-fields";
      readonly label: LabelConcept;
      readonly fields: readonly TextField[];
    }
  /** A label with one value; the year comes from the label. */
  | {
      readonly part: "value";
      readonly label: LabelConcept;
      readonly direction: Direction;
      readonly role: ValueRole;
    }
  /** Every label of the concept with what was written beside it. */
  | { readonly part: "narratives"; readonly label: LabelConcept; readonly direction: Direction }
  /** Free text that stands alone below a line such as `ア. 成果と課題`. */
  | { readonly part: "prose-below-lines" }
  /** Fiscal years across the top, labelled rows below; a column may be the baseline's. */
  | { readonly part: "years-across"; readonly rows: readonly YearRow[] }
  /** Labels across the top, one indicator a row below; lines across the table are headings. */
  | { readonly part: "indicator-rows"; readonly columns: readonly TableColumn[] }
  /** Words in one column, how often they occur in the next. */
  | { readonly part: "status-counts"; readonly words: LabelConcept; readonly counts: LabelConcept }
  /** A figure by which the form sums itself up. */
  | {
      readonly part: "summary";
      readonly label: LabelConcept;
      readonly direction: Direction;
      readonly kind: SummaryFigure["kind"];
    };

/** How one kind of form lies on a sheet, as data; the engine beside it is the only code. */
export type Layout = {
  readonly id: string;
  /** Each cell with this label begins a form; it ends where the next form, section or heading begins. */
  readonly formStartsAt: LabelConcept;
  /** Rows from this label down to the first form speak for all forms of the section. */
  readonly sectionStartsAt?: LabelConcept;
  /** Labels without which a form is not one of this layout. */
  readonly requires: readonly LabelConcept[];
  /** The heading level that names the initiative, where no label does. */
  readonly initiativeHeading?: 1 | 2 | 3;
  readonly parts: readonly Part[];
};

/** Declares a layout. */
export const defineLayout = (layout: Layout): Layout => layout;
