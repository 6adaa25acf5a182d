/** Everything but what would turn into plain digits: the ① of ①10件 is no figure, nor is the mark of 100¹; only m² is m2. */
const FOLDED = /(?:[^①-⑳⒈-⒛⓪㉑-㉟㊱-㊿㎡㎥⁰¹²³⁴-⁹]|(?<=[mｍ])[²³])+/g;

/** Kanji, kana and printable ASCII without blanks: most cells, and nothing in them to fold. */
const PLAIN = /^[!-~ぁ-ゖァ-ー一-鿿々、。「」]*$/;

/**
 * Folds full-width and half-width forms together (NFKC, counting marks aside), ends lines with `\n` and squeezes
 * blanks, for understanding only: what people see keeps the text as it stands.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(FOLDED, (run) => run.normalize("NFKC"))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** A normalised text without any blank or line break, as labels are compared. */
export const withoutBlanks = (text: string): string => normaliseText(text).replace(/\s+/g, "");
