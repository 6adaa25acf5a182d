export type Severity = "error" | "warning" | "information";

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
};

/** How far a rule went: a check that could not run never counts as passed. */
export type RuleCount = {
  readonly id: string;
  readonly checked: number;
  readonly notApplicable: number;
  readonly found: number;
};
