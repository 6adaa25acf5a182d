const MOST_REMEMBERED = 4096;

/** Columns of days and shares repeat themselves; what is asked for again and again is worked out once. */
export function remembered<Result>(of: (number: number) => Result): (number: number) => Result {
  const results = new Map<number, Result>();
  return (number) => {
    const known = results.get(number);
    if (known !== undefined) return known;
    if (results.size >= MOST_REMEMBERED) results.clear();
    const result = of(number);
    results.set(number, result);
    return result;
  };
}
