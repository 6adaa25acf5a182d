/** In inches: narrow enough for wide tables, wide enough for punched holes. */
export const PAGE_MARGINS = {
  left: 0.6,
  right: 0.6,
  top: 0.6,
  bottom: 0.7,
  header: 0.3,
  footer: 0.35,
} as const;

/** Page and pages, in the codes of headers and footers (ECMA-376 part 1, 18.3.1.46). */
export const PAGE_NUMBER_CODE = "&P / &N";

/** Keeps the whole footer below the 255 characters that Excel takes, even where every `&` is doubled. */
const LONGEST_FOOTER = 120;

/** The text of a footer in the codes of headers and footers, in which `&` begins a code. */
export const footerCode = (footer: string): string =>
  [...footer].slice(0, LONGEST_FOOTER).join("").replaceAll("&", "&&");
