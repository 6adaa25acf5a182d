export type Severity = "error" | "warning" | "information";

/** A correction that is safe to make with one click: what to put into a cell, `sheet!A1`. */
export type Fix =
  | { readonly kind: "set-text"; readonly cell: string; readonly value: string }
  | { readonly kind: "set-number"; readonly cell: string; readonly value: number };

/** Who let a finding stand, when (`2022-04-01`) and for what reason. */
export type Accepted = { readonly because: string; readonly by: string; readonly on: string };

/** Something wrong with the data, on a cell that can be selected. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** `sheet!A1` */
  readonly cell: string;
  readonly related: readonly string[];
  readonly department: string | null;
  /** The key of the indicator concerned; null where it is about the workbook. */
  readonly key: string | null;
  /** What was expected, what was found, what to do. */
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Only where a correction is safe; `label` says what it does. */
  readonly fix?: Fix & { readonly label: string };
  /** Only where the settings accept the finding; it stays listed and fails no run. */
  readonly accepted?: Accepted;
};

/** How far a rule went: a check that could not run never counts as passed. */
export type RuleCount = {
  readonly id: string;
  readonly checked: number;
  readonly notApplicable: number;
  readonly found: number;
};
