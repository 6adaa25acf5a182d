import { rememberByText } from "./remember-by-text";

/** What would turn into plain digits: the ① of ①10件 is no figure, nor is the mark of 100¹. */
const KEPT = "①-⑳⒈-⒛⓪㉑-㉟㊱-㊿㎡㎥⁰¹²³⁴-⁹";
const HAS_KEPT = new RegExp(`[${KEPT}]`);
const FOLDED = new RegExp(`[^${KEPT}]+`, "g");
/** Only the square and the cube of a metre are a unit: m² is m2. */
const METRES = /[mｍ][²³]/g;

/** Kanji, kana and printable ASCII without blanks: most cells, and nothing in them to fold. */
const PLAIN = /^[!-~ぁ-ゖァ-ー一-鿿々、。「」]*$/;

const nfkc = (text: string): string => text.normalize("NFKC");

const fold = (text: string): string =>
  HAS_KEPT.test(text) ? text.replace(METRES, nfkc).replace(FOLDED, nfkc) : nfkc(text);

/** Lines end with `\n` and have no blanks at their ends. */
const squeezeLines = (text: string): string =>
  /[\n\r]/.test(text) ? text.replace(/\r\n?/g, "\n").replace(/ ?\n ?/g, "\n") : text;

/**
 * Folds full-width and half-width forms together (NFKC, counting marks aside), ends lines with `\n` and squeezes
 * blanks, for understanding only: what people see keeps the text as it stands.
 */
export const normaliseText = (text: string): string => (PLAIN.test(text) ? text : folded(text));

const folded = rememberByText((text) =>
  squeezeLines(fold(text).replace(/[^\S\n\r]+/g, " ")).trim(),
);

/** A normalised text without any blank or line break, as labels are compared. */
export const withoutBlanks = (text: string): string =>
  PLAIN.test(text) ? text : folded(text).replace(/\s+/g, "");
