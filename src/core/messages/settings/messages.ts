/** What is said of settings that cannot be used, and of those that a workbook keeps. */
export type SettingsMessages = {
  readonly settingsErrors: {
    readonly "not-an-object": (place: string) => string;
    readonly "unknown-key": (place: string) => string;
    readonly "unknown-preset": (place: string) => string;
    readonly "unknown-rule": (place: string) => string;
    readonly "unknown-severity": (place: string) => string;
    readonly "not-a-list": (place: string) => string;
    readonly "unknown-option": (place: string) => string;
    readonly "option-out-of-range": (place: string) => string;
    readonly "accepted-without-reason": (place: string) => string;
    readonly "accepted-without-place": (place: string) => string;
    readonly "not-a-text": (place: string) => string;
    readonly "not-true-or-false": (place: string) => string;
    readonly "nothing-chosen": (place: string) => string;
    readonly "chosen-twice": (place: string) => string;
    readonly "unknown-sheet": (place: string) => string;
    readonly "unknown-column": (place: string) => string;
    readonly "no-columns-to-choose": (place: string) => string;
    readonly "unknown-paper": (place: string) => string;
    readonly "unknown-orientation": (place: string) => string;
  };
  /** Findings that people let stand; `told` says so of one of them. */
  readonly accepted: {
    readonly heading: (count: number) => string;
    readonly told: (because: string, by: string, date: string) => string;
  };
  /** A verdict with what the preset calls it. */
  readonly verdictCalled: (verdict: string, labels: readonly string[]) => string;
  /** Rules that were not run, by their names. */
  readonly rulesOff: (names: readonly string[]) => string;
  readonly keptSettings: {
    /** Kept settings that cannot be used; `reason` is a sentence. */
    readonly unusable: (file: string, reason: string) => string;
    /** Of several workbooks the first one's settings hold. */
    readonly firstHolds: (file: string) => string;
  };
};
