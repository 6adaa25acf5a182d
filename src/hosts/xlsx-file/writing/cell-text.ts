import { fitIntoCell } from "../../fit-into-cell";

const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot carry
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Whatever one of the two might concern, found at once; most texts hold none of it. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot carry
const SUSPICIOUS = /[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

const escapeCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * Encodes the text of a cell as ST_Xstring (ECMA-376 part 1, 22.9.2.19): characters that XML cannot carry become
 * `_xHHHH_`, and text that looks like such an escape is kept from being read as one. Longer text than a cell holds
 * is cut and ends in `…`.
 */
export function encodeCellText(text: string): string {
  const fitting = fitIntoCell(text);
  return SUSPICIOUS.test(fitting)
    ? fitting.replace(LOOKS_ESCAPED, "_x005F_").replace(UNWRITABLE, escapeCode)
    : fitting;
}

/** The text of a drawing, in which characters that XML cannot carry have no escape and are left out. */
export const encodeDrawingText = (text: string): string => text.replace(UNWRITABLE, "");
