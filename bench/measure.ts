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
  return middleOf(times);
}

/**
 * The medians of several runs in milliseconds of processor time, which says more than the clock on a shared machine;
 * they take turns, so that whatever else the machine does hits all alike. The first round is not counted.
 */
export async function mediansOfRounds(
  runs: readonly (() => unknown)[],
): Promise<readonly number[]> {
  const times = runs.map((): number[] => []);
  for (let round = 0; round <= RUNS; round += 1) {
    for (const [place, run] of runs.entries()) {
      const startedAt = process.cpuUsage();
      await run();
      const used = milliseconds(process.cpuUsage(startedAt));
      if (round > 0) times[place]?.push(used);
    }
  }
  return times.map(middleOf);
}

/** The medians of two runs that take turns. */
export async function mediansInTurns(
  first: () => unknown,
  second: () => unknown,
): Promise<readonly [number, number]> {
  const [one = 0, other = 0] = await mediansOfRounds([first, second]);
  return [one, other];
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** The one in the middle of several figures. */
export const middleOf = (times: readonly number[]): number =>
  [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)] ?? 0;
