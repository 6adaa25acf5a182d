/** Whether two texts say the same but for blanks and widths. */
export const sameWords = (first: string | null, second: string | null): boolean =>
  first === null || second === null ? first === second : bare(first) === bare(second);

/** A text without blanks, and with the same width for all its letters. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");
