/** What can be wrong with a preset of one's own. */
export type PresetErrorCode =
  | "not-an-object"
  | "not-a-list"
  | "unknown-entry"
  | "not-a-text"
  | "not-a-number"
  | "bad-id"
  | "id-taken"
  | "unknown-base"
  | "not-a-choice"
  | "threshold-missing"
  | "too-few-grades"
  | "grade-asks-nothing"
  | "last-grade-asks"
  | "grades-out-of-order"
  | "bands-out-of-order"
  | "shares-out-of-order";

/** What could stand in an entry: one of these words, or a number from `least` on. */
export type Expected = { readonly choices?: readonly string[]; readonly least?: number };

/** The preset that an error is in: as it was given, and its place among all of one's own, from 1 on. */
export type FaultyPreset = { readonly input: unknown; readonly order: number };

/** Thrown where a preset cannot be used; `place` is the entry concerned, such as `grades[1].label`. */
export class PresetError extends Error {
  constructor(
    readonly code: PresetErrorCode,
    readonly place: string,
    readonly expected: Expected = {},
    readonly preset: FaultyPreset | null = null,
  ) {
    super(`${code}: ${place}`);
    this.name = "PresetError";
  }

  /** The same error, with the preset that it is in. */
  in(preset: FaultyPreset): PresetError {
    return new PresetError(this.code, this.place, this.expected, preset);
  }
}
