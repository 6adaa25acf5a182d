/** Longer texts seldom come twice. */
const LONGEST_REMEMBERED = 200;
/** More texts than any workbook of forms has; beyond them everything is worked out again. */
const MOST_REMEMBERED = 20_000;

const memories: Map<string, unknown>[] = [];

/**
 * Works out what a text says once, however often the text comes; only for functions that depend on nothing but their
 * text. What is remembered lasts until `forgetTexts`.
 */
export function rememberByText<Result>(
  understand: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  memories.push(known);
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return understand(text);
    const before = known.get(text);
    if (before) return before.result;
    const result = understand(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, { result });
    return result;
  };
}

/** Forgets all texts, so that no workbook stays in memory when it has been read. */
export function forgetTexts(): void {
  for (const memory of memories) memory.clear();
}
