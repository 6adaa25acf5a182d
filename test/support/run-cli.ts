import type { CalendarDate, Locale } from "../../src/core";
import { run } from "../../src/cli/run";

/** What a run of the command line gave. */
export type CliResult = {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
};

const TODAY: CalendarDate = { year: 2026, month: 11, day: 21 };

/** Runs a command line in this process, on a fixed day. */
export async function runCli(argv: readonly string[], locale: Locale = "ja"): Promise<CliResult> {
  const printed: string[] = [];
  const reported: string[] = [];
  const terminal = {
    print: (text: string) => printed.push(text),
    report: (text: string) => reported.push(text),
  };
  const status = await run(argv, { locale, today: TODAY, terminal });
  return { status, stdout: printed.join("\n"), stderr: reported.join("\n") };
}
