import type { CalendarDate, Locale } from "../core";
import type { Arguments } from "./arguments";
import type { ExitStatus } from "./exit-status";
import type { Terminal } from "./terminal";

/** What a command gets from the outside. */
export type CommandContext = {
  readonly args: Arguments;
  readonly locale: Locale;
  readonly today: CalendarDate;
  readonly terminal: Terminal;
};

export type Command = (context: CommandContext) => Promise<ExitStatus>;
