/** The words of Office.js for papers, by their number in files (ST_PaperSize). */
export const PAPER_TYPES: ReadonlyMap<number, string> = new Map([
  [1, "Letter"],
  [5, "Legal"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
]);

/** The number of a paper; null for a word that is none of them. */
export const paperNumberOf = (word: string): number | null =>
  [...PAPER_TYPES].find(([, known]) => known === word)?.[0] ?? null;
