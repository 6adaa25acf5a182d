import { existsSync, readFileSync } from "node:fs";

/** What a child process says of its one run. */
export type Measured = {
  readonly milliseconds: number;
  /** Of all threads, the compiler's and the collector's included. */
  readonly cpuMilliseconds: number;
  /** Of the thread that reads: what the clock would show if the machine did nothing else. */
  readonly threadMilliseconds: number;
  /** The peak of the whole process. */
  readonly megabytes: number;
  readonly result: string;
};

const MICROSECONDS = 1000;
const KIB = 1024;

const STATUS = "/proc/self/status";

/** Linux lets a process inherit the peak of the one that started it, but tells its own as well. */
function peakKib(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, "utf8") : "";
  const [, own] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

const NANOSECONDS = 1e6;
const SCHEDULED = "/proc/thread-self/schedstat";

/** What Linux gave this thread of the processor so far; elsewhere the clock. */
function threadMilliseconds(): number {
  if (!existsSync(SCHEDULED)) return performance.now();
  const [running] = readFileSync(SCHEDULED, "utf8").split(" ");
  return Number(running) / NANOSECONDS;
}

/** Runs once on the file that the process was given, and prints what it took as JSON. */
export async function measured(run: (bytes: Uint8Array) => unknown): Promise<void> {
  const bytes = readFileSync(process.argv[2] ?? "");
  const [startedAt, cpuBefore] = [performance.now(), process.cpuUsage()];
  const threadBefore = threadMilliseconds();
  const result = String(await run(bytes));
  const ofThread = threadMilliseconds() - threadBefore;
  const milliseconds = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuMilliseconds = (user + system) / MICROSECONDS;
  const megabytes = peakKib() / KIB;
  const times = { milliseconds, cpuMilliseconds, threadMilliseconds: ofThread };
  console.log(JSON.stringify({ ...times, megabytes, result }));
}
