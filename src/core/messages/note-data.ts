/** What a reading note says: the cell it is about and the text that stands there. */
export type NoteData = {
  readonly cell: string;
  readonly text: string;
  /** In how many ways it could be read, the one taken first; only where there are several. */
  readonly choices?: readonly string[];
};
