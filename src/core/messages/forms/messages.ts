import type { NoteData } from "../note-data";

/** What is said of how forms are read and taught. */
export type FormMessages = {
  /** A value that holds for each of several years. */
  readonly allYears: string;
  /** Doubts about what belongs together on a form. */
  readonly notes: {
    readonly "department-doubtful": (data: NoteData) => string;
    readonly "name-from-line": (data: NoteData) => string;
    readonly "baselines-doubtful": (data: NoteData) => string;
    readonly "correction-without-effect": (data: NoteData) => string;
    readonly "word-without-effect": (data: NoteData) => string;
    readonly "use-doubtful": (data: NoteData) => string;
    readonly "actuals-doubtful": (data: NoteData) => string;
    readonly "name-doubtful": (data: NoteData) => string;
    readonly "value-shared": (data: NoteData) => string;
    readonly "report-copy": (data: NoteData) => string;
    readonly "value-without-name": (data: NoteData) => string;
  };
  /** The sheet that shows what the cells of a form were read as. */
  readonly preview: {
    readonly title: (sheet: string) => string;
    readonly legend: string;
    readonly uses: {
      readonly label: string;
      readonly field: string;
      readonly baseline: string;
      readonly target: string;
      readonly actual: string;
      readonly status: string;
      readonly narrative: string;
      readonly summary: string;
      readonly "left-out": string;
      readonly "not-understood": string;
    };
  };
  /** What people teach about their forms. */
  readonly profile: {
    /** Something that is kept or handed in as a profile and is none; `faults` are places with what is wrong there. */
    readonly unusable: (faults: string) => string;
    readonly fault: (place: string, expected: string) => string;
    readonly expected: {
      readonly object: string;
      readonly list: string;
      readonly text: string;
      readonly number: string;
      readonly "format-1": string;
      readonly "known-word": string;
    };
    readonly refusals: {
      readonly "sheet-gone": string;
      readonly "no-shape": string;
      readonly "no-anchor": string;
      readonly "no-word": string;
    };
  };
  /** What a form says of its indicators, for choosing between. */
  readonly fields: Readonly<Record<string, string>>;
  /** What two rows without labels hold: 上の行が目標、下の行が実績. */
  readonly arrangement: (upper: string, lower: string) => string;
};
