/** A value that is computed when it is first asked for, and kept. */
export function lazy<Value extends object>(compute: () => Value): () => Value {
  let kept: Value | null = null;
  return () => (kept ??= compute());
}
