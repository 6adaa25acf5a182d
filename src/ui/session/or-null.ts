/** A workbook that the engine fails on must not take the whole window with it: another one can still be opened. */
export function orNull<Result>(compute: () => Result): Result | null {
  try {
    return compute();
  } catch {
    return null;
  }
}
