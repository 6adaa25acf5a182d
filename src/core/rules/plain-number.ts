const PLAIN = /^[-+]?(?:\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?$/;

/** The number that a text holds and nothing else, in half-width digits; null for codes such as 007 and for all other texts. */
export function plainNumber(text: string): number | null {
  const trimmed = text.trim();
  return PLAIN.test(trimmed) ? Number(trimmed.replaceAll(",", "")) : null;
}
