import type { PageLine, PagePart } from "../core";

/** In inches: narrow enough for wide tables, wide enough for punched holes. */
export const PAGE_MARGINS = {
  left: 0.6,
  right: 0.6,
  top: 0.6,
  bottom: 0.7,
  header: 0.3,
  footer: 0.35,
} as const;

/** What is known only when the page is printed, in the codes of headers and footers (ECMA-376 part 1, 18.3.1.46). */
const FIELD_CODES = { page: "&P", pages: "&N", date: "&D", file: "&F" } as const;

/** Keeps the whole line below the 255 characters that Excel takes, even where every `&` is doubled. */
const LONGEST_TEXT = 100;

/** The codes of each part of a page's line; `&` in words begins no code. */
export function pageLineCodes(line: PageLine): Readonly<Record<keyof PageLine, string>> {
  let room = LONGEST_TEXT;
  const codeOf = (part: PagePart): string => {
    if (typeof part !== "string") return FIELD_CODES[part.field];
    const shown = [...part].slice(0, room);
    room -= shown.length;
    return shown.join("").replaceAll("&", "&&");
  };
  const codesOf = (parts: readonly PagePart[]): string => parts.map(codeOf).join("");
  const [right, center] = [codesOf(line.right), codesOf(line.center)];
  return { left: codesOf(line.left), center, right };
}
