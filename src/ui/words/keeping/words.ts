/** The words about copies of the sheets that are kept for a meeting. */
export type KeepingWords = {
  readonly heading: string;
  readonly hint: string;
  readonly name: string;
  readonly example: string;
  readonly make: string;
};
