const RUNS = 5;

/** The median of several runs in milliseconds, after one that is not counted. */
export async function medianOf(run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let count = 0; count < RUNS; count += 1) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  times.sort((first, second) => first - second);
  return times[Math.floor(RUNS / 2)] ?? 0;
}
