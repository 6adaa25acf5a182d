export type SettingsErrorCode =
  | "not-an-object"
  | "not-a-list"
  | "unknown-key"
  | "unknown-preset"
  | "unknown-rule"
  | "unknown-severity"
  | "unknown-option"
  | "option-out-of-range"
  | "accepted-without-reason"
  | "accepted-without-place"
  | "not-a-text"
  | "not-true-or-false"
  | "nothing-chosen"
  | "chosen-twice"
  | "unknown-sheet"
  | "unknown-column"
  | "no-columns-to-choose"
  | "unknown-paper"
  | "unknown-orientation";

/** Thrown where settings from outside cannot be used; `place` is the entry concerned. */
export class SettingsError extends Error {
  constructor(
    readonly code: SettingsErrorCode,
    readonly place: string,
  ) {
    super(`${code}: ${place}`);
    this.name = "SettingsError";
  }
}

export const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input);
