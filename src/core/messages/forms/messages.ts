/** What a note says: the cell it is about and the text that stands there. */
type FormNote = (data: { readonly cell: string; readonly text: string }) => string;

/** What is said of how forms are read and taught. */
export type FormMessages = {
  /** A value that holds for each of several years. */
  readonly allYears: string;
  /** Doubts about what belongs together on a form. */
  readonly notes: {
    readonly "department-doubtful": FormNote;
    readonly "name-from-line": FormNote;
    readonly "value-shared": FormNote;
    readonly "value-without-name": FormNote;
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
};
