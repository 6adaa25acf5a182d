/** What a value is to its indicator. */
export type ValueRole = "baseline" | "target" | "actual" | "status";

/** What kind of thing a cell says, whatever its role. */
export type ValueKind =
  | "number"
  | "percent"
  | "stage"
  | "score"
  | "direction"
  | "deadline"
  | "carried-on"
  | "text"
  | "absent";

export type Comparator = "at-least" | "at-most" | "less-than" | "more-than";

/** One figure of a cell: `時間外20人` is 20, `人`, under the label `時間外`. Percentages count in percent: 64.8, not 0.648. */
export type Measure = {
  readonly label: string | null;
  /** In single units: 81,571千円 is 81,571,000. */
  readonly number: number;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  /** The words around the figure that were understood and kept: 約, 平均, 累計, (R2.6.1現在), 5%増 … */
  readonly qualifiers: readonly string[];
};

/** Why a cell of kind `absent` holds no value, as far as its own words say. */
export type Absence =
  /** A dash or a plain word for nothing: —, －, なし. */
  | "none"
  /** 未定, 未設定: nobody has decided yet. */
  | "undecided"
  /** 調査中: the survey is running. */
  | "being-surveyed"
  /** 集計中, 確認中, 公表前: the figure exists, but is not ready. */
  | "being-counted"
  /** 該当なし, 対象外: there is nothing to be stated. */
  | "not-applicable"
  /** 隔年調査, 調査なし, データなし: nobody counted in this year. */
  | "not-surveyed"
  /** 未報告, 未回答: somebody still owes the figure. */
  | "not-reported";

/** What a text was understood to say. */
export type ParsedValue = {
  readonly kind: ValueKind;
  readonly measures: readonly Measure[];
  /** Set only where the kind is `absent`. */
  readonly absence?: Absence;
};

/** A value with its place: which cell says it, and which header cells gave it its role and year. */
export type IndicatorValue = ParsedValue & {
  readonly role: ValueRole;
  /** The fiscal year by the western year in which it begins; null where none is stated. */
  readonly fiscalYear: number | null;
  /** The text as the cell shows it. */
  readonly text: string;
  readonly cell: string;
  readonly headers: readonly string[];
};

/** A cell of the form where a value belongs and none stands. */
export type BlankPlace = Pick<IndicatorValue, "role" | "fiscalYear" | "cell" | "headers">;

/** What a department wrote in words, under the form's own label. */
export type Narrative = { readonly label: string; readonly text: string; readonly cell: string };

/** One indicator as its form states it. Cells are `sheet!A1`, merged areas by their top-left cell. */
export type Indicator = {
  /** Stable across runs and workbooks: made from the words, not from the place. */
  readonly key: string;
  readonly sheet: string;
  readonly number: string | null;
  readonly goal: string | null;
  readonly initiative: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly department: string | null;
  readonly nameCell: string;
  readonly values: readonly IndicatorValue[];
  readonly blanks: readonly BlankPlace[];
  readonly narratives: readonly Narrative[];
};

/** A figure by which the workbook itself sums up its forms, such as a count of self-ratings on a cover. */
export type SummaryFigure = {
  readonly kind: "status-count" | "average" | "overall-status" | "item-count";
  readonly label: string;
  readonly number: number | null;
  readonly fiscalYear: number | null;
  readonly cell: string;
};
