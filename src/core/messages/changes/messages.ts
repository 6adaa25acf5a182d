/** What is said of cells of people's own that were to be changed. */
export type ChangeMessages = {
  /** What a cell held or holds, as it is quoted: 「１２」, or that it is blank. */
  readonly content: {
    readonly quoted: (text: string) => string;
    readonly number: (number: number) => string;
    readonly blank: string;
  };
  /** Why cells of a sheet were not changed; `cells` names them. */
  readonly unchanged: {
    readonly "changed-since": (sheet: string, cells: string) => string;
    readonly "sheet-gone": (sheet: string, cells: string) => string;
    readonly "sheet-protected": (sheet: string, cells: string) => string;
    readonly "shown-otherwise": (sheet: string, cells: string) => string;
  };
};
