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
 * The medians of two runs in milliseconds of processor time, which says more than the clock on a shared machine; they
 * take turns, so that whatever else the machine does hits both alike.
 */
export async function mediansInTurns(
  first: () => unknown,
  second: () => unknown,
): Promise<readonly [number, number]> {
  const [firsts, seconds]: [number[], number[]] = [[], []];
  for (let count = 0; count <= RUNS; count += 1) {
    const startedAt = process.cpuUsage();
    await first();
    const between = process.cpuUsage();
    const used = process.cpuUsage(startedAt);
    await second();
    const rest = process.cpuUsage(between);
    if (count === 0) continue;
    firsts.push(milliseconds(used));
    seconds.push(milliseconds(rest));
  }
  return [middleOf(firsts), middleOf(seconds)];
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** The one in the middle of several figures. */
export const middleOf = (times: readonly number[]): number =>
  [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)] ?? 0;
