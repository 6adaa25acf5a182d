/** The words about how rules are set. */
export type RuleWords = {
  readonly heading: string;
  readonly changed: (count: number) => string;
  readonly how: string;
  readonly search: string;
  readonly group: (name: string, count: number) => string;
  readonly noneFound: string;
  readonly severity: (rule: string) => string;
  readonly own: (severity: string) => string;
  readonly off: string;
  readonly range: (least: number, most: number, own: number) => string;
  readonly outOfRange: (least: number, most: number) => string;
  readonly reset: string;
  readonly resetRule: (rule: string) => string;
  readonly resetAll: string;
  readonly counts: (checked: number, notApplicable: number, found: number) => string;
  readonly notRun: string;
};
