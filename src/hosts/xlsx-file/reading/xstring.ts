const ESCAPED_CHARACTER = /_x([\dA-Fa-f]{4})_/g;
const LINE_END = /\r\n?/g;

/**
 * The text that a string of the XML stands for (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_x000D_` is a character,
 * `_x005F_` an underscore. Line ends become LF.
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x") && !text.includes("\r")) return text;
  return text
    .replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(LINE_END, "\n");
}
