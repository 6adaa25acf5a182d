import { messagesFor, type CalendarDate, type Locale } from "../core";
import { failureSentences } from "../hosts/failure-sentences";
import { HostError } from "../hosts/host-error";
import { COMMAND_OPTIONS, parseArguments } from "./arguments";
import type { Command } from "./command";
import { check } from "./commands/check";
import { mark } from "./commands/mark";
import { report } from "./commands/report";
import { scan } from "./commands/scan";
import { unmark } from "./commands/unmark";
import { EXIT_STATUS, type ExitStatus } from "./exit-status";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

const COMMANDS: Readonly<Record<keyof typeof COMMAND_OPTIONS, Command>> = {
  scan,
  check,
  report,
  mark,
  unmark,
};

const isCommand = (name: string): name is keyof typeof COMMANDS => name in COMMANDS;

/** What the outside world gives a run. */
export type Surroundings = {
  readonly locale: Locale;
  readonly today: CalendarDate;
  readonly terminal: Terminal;
};

/** Runs a command line; every trouble ends in a sentence on stderr and an exit status. */
export async function run(
  argv: readonly string[],
  { locale, today, terminal }: Surroundings,
): Promise<ExitStatus> {
  const words = cliWords(locale);
  const [name, ...rest] = argv;
  if (name === "help" || argv.includes("--help") || argv.includes("-h")) {
    terminal.print(words.usage);
    return EXIT_STATUS.done;
  }
  try {
    if (name === undefined) throw new UsageError(words.usage);
    if (!isCommand(name)) throw new UsageError(`${words.unknownCommand(name)}\n${words.usage}`);
    const args = parseArguments(COMMAND_OPTIONS[name], rest, locale);
    return await COMMANDS[name]({ args, locale, today, terminal });
  } catch (error) {
    if (error instanceof HostError) {
      for (const sentence of failureSentences(error, messagesFor(locale)))
        terminal.report(sentence);
      return EXIT_STATUS.unreadableInput;
    }
    if (!(error instanceof UsageError)) {
      terminal.report(words.unexpected(error instanceof Error ? error.message : String(error)));
      return EXIT_STATUS.unreadableInput;
    }
    terminal.report(error.message);
    return EXIT_STATUS.wrongUsage;
  }
}
