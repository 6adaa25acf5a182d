/**
 * Folds full-width and half-width forms together (NFKC), ends lines with `\n` and squeezes blanks,
 * for understanding only: what people see keeps the text as it stands.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .normalize("NFKC")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** A normalised text without any blank or line break, as labels are compared. */
export const withoutBlanks = (text: string): string => normaliseText(text).replace(/\s+/g, "");
