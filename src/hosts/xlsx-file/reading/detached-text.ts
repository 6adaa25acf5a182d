/** V8 keeps longer parts of a text as a view into the whole of it. */
const LONGEST_COPY = 12;

/** The same text, without holding the long one in memory that it was cut from. */
export const detachedText = (text: string): string =>
  text.length > LONGEST_COPY ? ` ${text}`.slice(1) : text;
